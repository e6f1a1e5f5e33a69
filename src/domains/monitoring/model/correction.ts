import { DomainError } from '../../../kernel/domainError.ts'
import { MONTHS, type Month, monthName } from '../../../kernel/month.ts'
import type { ReportForm } from './dueMonth.ts'
import { closedBy, type MonthCut } from './monthLock.ts'
import type { Report, ReportStatus } from './report.ts'

/** The figures of a report that the arithmetic reads. */
export type ReportFigures = Pick<Report, 'shareBp' | 'quantity' | 'received' | 'attended'>

export const correctionCauses = ['typing', 'countedTwice', 'wrongMonth', 'lateProof', 'verification', 'other'] as const
export type CorrectionCause = (typeof correctionCauses)[number]

/**
 * A wrong figure of a closed month put right in the open one (rectificación, domain.md D38). It goes the way of a report and
 * changes nothing until it is validated; then its figures stand for those of the report, which stays as it was written.
 */
export type Correction = {
  id: string
  planId: string
  unitId: string
  activityId: string
  /** The month whose figure was wrong. */
  month: Month
  reportId: string
  /** Place in the chain of the report. Only one waits at a time, so this is also the order in which they were validated. */
  number: number
  status: ReportStatus
  revision: number
  before: ReportFigures
  after: ReportFigures
  cause: CorrectionCause
  reason: string
  /** Number of the record that proves it, and where it is kept. */
  record: string
  typedBy: string
  typedByName: string
  typedAt: string
  /** The month that was open when it was validated; null before. */
  writtenIn: Month | null
}

type OfMonth = { activityId: string; month: Month }
type Chained = OfMonth & Pick<Correction, 'number' | 'status' | 'after'>

/** The correction that counts for a month: of those that were validated, the newest. */
export function correctionOf<One extends Chained>(
  corrections: readonly One[],
  { activityId, month }: OfMonth,
): One | undefined {
  return corrections
    .filter((one) => one.activityId === activityId && one.month === month && one.status === 'validated')
    .toSorted((a, b) => a.number - b.number)
    .at(-1)
}

/** The same reports with the figures that count: the one place that decides them, for the pages and for the arithmetic. */
export function rectified<One extends OfMonth & ReportFigures>(
  reports: readonly One[],
  corrections: readonly Chained[],
): One[] {
  return reports.map((report) => ({ ...report, ...correctionOf(corrections, report)?.after }))
}

/**
 * How the figures of a report were counted. The report itself says it: since then the plan may have given the activity a
 * target, or taken it away.
 */
export function formOfFigures({ quantity, received, attended }: ReportFigures): ReportForm {
  if (received !== null || attended !== null) return 'demand'
  return quantity === null ? 'share' : 'quantity'
}

/** What the figures of another form say: nothing. */
export function figuresOfForm(
  form: ReportForm,
  { shareBp, quantity, received, attended }: ReportFigures,
): ReportFigures {
  return {
    shareBp: form === 'share' ? shareBp : null,
    quantity: form === 'quantity' ? quantity : null,
    received: form === 'demand' ? received : null,
    attended: form === 'demand' ? attended : null,
  }
}

const isSame = (a: ReportFigures, b: ReportFigures): boolean =>
  a.shareBp === b.shareBp && a.quantity === b.quantity && a.received === b.received && a.attended === b.attended

/**
 * The figures that take the place of those that count.
 *
 * @throws DomainError `monitoring.figureMissing`, `monitoring.sameFigure`.
 */
export function newFigures(before: ReportFigures, wanted: ReportFigures): ReportFigures {
  const form = formOfFigures(before)
  const after = figuresOfForm(form, wanted)
  const asked = { share: [after.shareBp], quantity: [after.quantity], demand: [after.received, after.attended] }[form]
  if (asked.includes(null)) throw new DomainError('monitoring.figureMissing', 'invalid')
  if (isSame(before, after)) throw new DomainError('monitoring.sameFigure', 'conflict')
  return after
}

/**
 * The month that corrections of closed months are written in: the first that no cut has closed, so that the cut that closes
 * it is the one that shows them.
 *
 * @throws DomainError `monitoring.monthStillOpen` for a month that no cut closed, whose report is still written;
 * `monitoring.noOpenMonth` where the whole year is closed.
 */
export function monthToWriteIn(cuts: readonly MonthCut[], month: Month): Month {
  if (closedBy(cuts, month) === undefined)
    throw new DomainError('monitoring.monthStillOpen', 'conflict', { month: monthName(month) })
  const open = openMonth(cuts)
  if (open === null) throw new DomainError('monitoring.noOpenMonth', 'conflict')
  return open
}

/** The first month that no cut has closed; null: all are closed. */
export function openMonth(cuts: readonly MonthCut[]): Month | null {
  return MONTHS.find((month) => closedBy(cuts, month) === undefined) ?? null
}

/** The month in which a correction is shown: where it was written, or what is open now while it waits. */
export function shownIn({ writtenIn }: Pick<Correction, 'writtenIn'>, cuts: readonly MonthCut[]): Month | null {
  return writtenIn ?? openMonth(cuts)
}
