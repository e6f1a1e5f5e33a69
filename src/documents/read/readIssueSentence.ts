import type { SourceIssue } from '../../kernel/sourceDocument.ts'
import { type ReadMessage, readIssueMessages } from './messages.es.ts'

const messages: Readonly<Record<string, ReadMessage>> = readIssueMessages

/** What a reader noticed, in Spanish: what it was and what a person may do. */
export function readIssueSentence({ code, details = {} }: SourceIssue): string {
  const message = messages[code]
  if (message === undefined) return code
  return `${message.sentence} ${message.remedy}`.replace(/\{(\w+)\}/gu, (place, name: string) =>
    String(details[name] ?? place),
  )
}
