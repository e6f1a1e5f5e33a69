import type { OutputOf } from '../../../../kernel/contract.ts'
import type { logRoutes } from '../../contract.ts'
import type { ActSentence } from '../../messages.es.ts'
import { logText } from './messages.es.ts'

export type LogLine = OutputOf<typeof logRoutes.readLog>['lines'][number]
export type ActSentences = Readonly<Record<string, ActSentence>>

/** `«esto», «aquello» y «eso»`: the things of a kind that have a name; the rest is in the detail. */
function namesOf(line: LogLine, kind: string): string {
  const ofKind = line.things.filter(({ thing }) => kind === 'thing' || thing.split(':')[0]?.endsWith(`.${kind}`))
  const names = ofKind.flatMap(({ label }) => (label === null ? [] : [`«${label}»`]))
  return new Intl.ListFormat('es', { type: 'conjunction' }).format(names)
}

/** What the line says after the name of the person; what has no sentence is named by its code: of refusals, the reads. */
export function logSentence(line: LogLine, sentences: ActSentences): string {
  const sentence = sentences[line.act]
  if (line.outcome === 'refused')
    return sentence === undefined ? logText.triedToRead(line.act) : `${logText.triedTo} ${sentence.tried}`
  if (sentence === undefined) return `${logText.did} ${line.act} ${namesOf(line, 'thing')}`.trim()
  return sentence.done.replace(/\{(\w+)\}/gu, (_all, kind: string) => namesOf(line, kind)).trim()
}
