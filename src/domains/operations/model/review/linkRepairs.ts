import { type Change, linkOf } from '../activityChange.ts'
import type { LinkSuggestion, Repair, ReviewLine, ReviewProcess } from './finding.ts'
import type { ReviewIndex, ReviewRow } from './reviewIndex.ts'

/** Lines and processes of the catalogue with the same text as the row, for a person to choose (D17: never silently). */
export function sameTextTargets(
  row: ReviewRow,
  index: ReviewIndex,
): { lines: ReviewLine[]; processes: ReviewProcess[] } {
  if (row.lineKey === '') return { lines: [], processes: [] }
  const lines = index.linesByText.get(row.lineKey) ?? []
  const processes = index.processesByText.get(row.lineKey) ?? []
  return { lines: [...lines], processes: [...processes] }
}

/** One repair for each line or process that the row could be linked to. */
export function linkRepairs(
  row: ReviewRow,
  lines: readonly ReviewLine[],
  processes: readonly ReviewProcess[],
): Repair[] {
  const before = linkOf(row.activity)
  const activityId = row.activity.id
  const toLine = lines.map(({ id, code, text }): Repair => {
    const after = { classification: 'line' as const, lineId: id, processId: null }
    const change: Change = { activityId, field: 'link', before, after }
    return { code: 'link.line', params: { code, text }, changes: [change] }
  })
  const toProcess = processes.map(({ id, name }): Repair => {
    const after = { classification: 'process' as const, lineId: null, processId: id }
    const change: Change = { activityId, field: 'link', before, after }
    return { code: 'link.process', params: { text: name }, changes: [change] }
  })
  return [...toLine, ...toProcess]
}

export function linkSuggestions(lines: readonly ReviewLine[], processes: readonly ReviewProcess[]): LinkSuggestion[] {
  return [
    ...lines.map(({ code, text }) => ({ kind: 'line' as const, code, text })),
    ...processes.map(({ name }) => ({ kind: 'process' as const, code: null, text: name })),
  ]
}
