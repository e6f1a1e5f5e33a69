import type { DomainError } from './domainError.ts'
import { fillIn } from './text.ts'

/** What happened and what to do. */
export type RefusalWords = { code: string; message: string; remedy: string }

/** A refusal of a rule in the sentences of its domain, for the button or the row that it stops. */
export function refusalWords(
  { code, details }: DomainError,
  sentences: Readonly<Record<string, { message: string; remedy: string }>>,
): RefusalWords {
  const { message = '', remedy = '' } = sentences[code] ?? {}
  return { code, message: fillIn(message, details), remedy: fillIn(remedy, details) }
}
