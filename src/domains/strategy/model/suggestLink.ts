import { lineCodeOf, lineTextKey } from './lineCode.ts'
import type { Process, StrategicLine } from './strategicPlan.ts'

/** Something of the catalogue that a text may mean, and why it is offered. */
export type LinkCandidate =
  | { kind: 'line'; match: 'code' | 'text'; line: StrategicLine }
  | { kind: 'process'; match: 'text'; process: Process }

/**
 * Lines and processes in force that a row's text names: the line with the same code, else all with the same text
 * without code, accents or case. A proposal for a person, never applied silently (D16, D17; A3).
 */
export function suggestLink(
  text: string,
  lines: readonly StrategicLine[],
  processes: readonly Process[],
): LinkCandidate[] {
  const live = lines.filter((line) => !line.withdrawn)
  const code = lineCodeOf(text)
  const coded = live.find((line) => line.code === code)
  if (coded !== undefined) return [{ kind: 'line', match: 'code', line: coded }]
  const key = lineTextKey(text)
  if (key === '') return []
  return [
    ...live
      .filter((line) => lineTextKey(line.text) === key)
      .map((line): LinkCandidate => ({ kind: 'line', match: 'text', line })),
    ...processes
      .filter((process) => !process.withdrawn && lineTextKey(process.name) === key)
      .map((process): LinkCandidate => ({ kind: 'process', match: 'text', process })),
  ]
}
