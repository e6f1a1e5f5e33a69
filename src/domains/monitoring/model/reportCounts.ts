import { DomainError } from '../../../kernel/domainError.ts'
import type { Month } from '../../../kernel/month.ts'
import { counted } from '../../../kernel/spanish.ts'
import { compareText } from '../../../kernel/text.ts'
import { groupBy } from './compliance/groupBy.ts'
import { owesReport } from './compliance/monitoredActivity.ts'
import type { MonitoredRow } from './compliance/monitoredPlan.ts'
import type { ReportStatus } from './report.ts'

/** How the reports that were owed stand; `expected` is the sum of the others. */
export type ReportCounts = {
  expected: number
  validated: number
  /** Sent, or returned and not sent again: somebody has to do something. */
  waiting: number
  /** Nobody sent anything; a draft is nothing yet. */
  missing: number
}

export type UnitReportCounts = ReportCounts & { unit: { id: string; name: string } }
/** The status of an activity's report in a month; undefined where nobody began one. */
export type StatusOf = (activityId: string, month: Month) => ReportStatus | undefined

const stageOf = {
  draft: 'missing',
  submitted: 'waiting',
  returned: 'waiting',
  validated: 'validated',
} as const satisfies Record<ReportStatus, keyof ReportCounts>

export function sumCounts(counts: readonly ReportCounts[]): ReportCounts {
  const sum = (key: keyof ReportCounts): number => counts.reduce((total, one) => total + one[key], 0)
  return { expected: sum('expected'), validated: sum('validated'), waiting: sum('waiting'), missing: sum('missing') }
}

/** What somebody decided to close without: so many reports that never came, and why. */
export type ClosedWithout = { missing: number; reason: string }

/**
 * Why months can't be closed with so many reports missing: nobody said why, or fewer were missing when it was said.
 *
 * @returns undefined where nothing is missing, or what is was seen and has its reason.
 */
export function refuseMissing(missing: number, without: ClosedWithout | undefined): DomainError | undefined {
  if (missing === 0 || (without !== undefined && without.missing >= missing)) return undefined
  const reports = counted(missing, 'informe que no llegó', 'informes que no llegaron')
  return without === undefined
    ? new DomainError('monitoring.reportsMissing', 'invalid', { missing, reports })
    : new DomainError('monitoring.moreMissing', 'conflict', { missing, reports })
}

function countsOf(reports: readonly { stage: (typeof stageOf)[ReportStatus] }[]): ReportCounts {
  const of = (wanted: string): number => reports.filter(({ stage }) => stage === wanted).length
  return { expected: reports.length, validated: of('validated'), waiting: of('waiting'), missing: of('missing') }
}

/**
 * How the reports of some months stand in each unit, against the programme in force: the one with most missing first.
 * What is expected is what the coverage of a cut expects.
 */
export function reportCounts(
  rows: readonly MonitoredRow[],
  months: readonly Month[],
  statusOf: StatusOf,
): UnitReportCounts[] {
  const stages = rows.flatMap((row) =>
    months
      .filter((month) => owesReport(row, month, 'inForce'))
      .map((month) => ({ unit: row.unit, stage: stageOf[statusOf(row.activityId, month) ?? 'draft'] })),
  )
  return [...groupBy(stages, ({ unit }) => unit.id).values()]
    .flatMap((own) => own.slice(0, 1).map(({ unit }) => ({ unit: { id: unit.id, name: unit.name }, ...countsOf(own) })))
    .toSorted((a, b) => b.missing - a.missing || compareText(a.unit.name, b.unit.name))
}
