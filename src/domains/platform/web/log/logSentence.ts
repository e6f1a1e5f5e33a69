import type { OutputOf } from '../../../../kernel/contract.ts'
import type { logRoutes } from '../../contract.ts'
import { type ActSentence, logText } from '../../messages.es.ts'

export type LogLine = OutputOf<typeof logRoutes.readLog>['lines'][number]
export type ActSentences = Readonly<Record<string, ActSentence>>

/** `la cosa` or `esto, aquello y eso`: what has a name; the rest of the things is in the detail. */
function thingsOf(line: LogLine): string {
  const names = line.things.flatMap(({ label }) => (label === null ? [] : [`«${label}»`]))
  return new Intl.ListFormat('es', { type: 'conjunction' }).format(names)
}

/** What the line says after the name of the person; an act without a sentence is named by its code. */
export function logSentence(line: LogLine, sentences: ActSentences): string {
  const sentence = sentences[line.act]
  if (line.outcome === 'refused') return `${logText.triedTo} ${sentence?.tried ?? line.act}`
  if (sentence === undefined) return `${logText.did} ${line.act} ${thingsOf(line)}`.trim()
  return sentence.done.replace('{thing}', thingsOf(line)).trim()
}
