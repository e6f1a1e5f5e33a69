import type { InputOf } from '../../../../kernel/contract.ts'
import type { reportRoutes } from '../../contract.ts'
import type { MonthRow } from '../figures.ts'
import { draftOf, parseReportDraft, type ReportDraft, readDraft } from '../report/reportDraft.ts'

/** What was typed and not saved yet, by activity; lines that nobody touched are not in it. */
export type GridDraft = Readonly<Record<string, ReportDraft>>

export function parseGridDraft(stored: unknown): GridDraft | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const lines = Object.entries(stored).map(([id, line]) => [id, parseReportDraft(line)] as const)
  return lines.some(([, line]) => line === undefined) ? undefined : (Object.fromEntries(lines) as GridDraft)
}

/** A line of the grid as it stands on the screen. */
export type GridLine = {
  row: MonthRow
  draft: ReportDraft
  isTouched: boolean
  /** The figure can't be read. */
  isWrong: boolean
  /** Somebody saved the report after the line was typed. */
  isStale: boolean
}

export function gridLines(rows: readonly MonthRow[], typed: GridDraft, locale: string): GridLine[] {
  return rows.map((row) => {
    const own = typed[row.activity.id]
    const draft = own ?? draftOf(row, locale)
    return {
      ...{ row, draft, isTouched: own !== undefined },
      isWrong: 'wrong' in readDraft(draft, row.form, locale),
      isStale: draft.revision !== (row.report?.revision ?? 0),
    }
  })
}

type Written = InputOf<typeof reportRoutes.saveReports>['reports'][number]

/** The lines that were typed and can be read, as they are sent. */
export function writtenLines(lines: readonly GridLine[], locale: string): Written[] {
  return lines.flatMap(({ row, draft, isTouched }) => {
    const read = readDraft(draft, row.form, locale)
    if (!isTouched || 'wrong' in read) return []
    return [{ activityId: row.activity.id, content: read.content, revision: draft.revision }]
  })
}

/** Where the proof is, when it is one place in words; null: there is more than a line can show. */
export function placeOf({ evidence }: ReportDraft): string | null {
  const [first, ...more] = evidence
  if (first === undefined) return ''
  const isOne = more.every((one) => one.kind !== 'file' && one.place === '')
  return first.kind !== 'file' && isOne ? first.place : null
}

/** The same draft with its proof in another place; of the first declared means. */
export function withPlace(draft: ReportDraft, place: string): ReportDraft {
  const [first, ...more] = draft.evidence
  const none = { kind: 'record' as const, means: null, datedOn: null, confidentiality: 'internal' as const, place }
  return { ...draft, evidence: [first === undefined || first.kind === 'file' ? none : { ...first, place }, ...more] }
}
