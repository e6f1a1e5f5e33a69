import { DomainError } from '../../../kernel/domainError.ts'
import { MONTHS, type Month, monthName } from '../../../kernel/month.ts'
import type { ReportForm } from './dueMonth.ts'
import { closedBy, type MonthCut } from './monthLock.ts'
import type { Report, ReportStatus } from './report.ts'

/** The figures of a report that the arithmetic reads. */
export type ReportFigures = Pick<Report, 'shareBp' | 'quantity' | 'received' | 'attended'>

/** What was said beside them: who benefited, and the texts. No arithmetic reads it. */
export type ReportBeside = Pick<Report, 'women' | 'men' | 'achievement' | 'difficulty' | 'corrective'>

/** Everything of a report that a correction puts right. */
export type Rectifiable = ReportFigures & ReportBeside

export const besideFields = [
  'women',
  'men',
  'achievement',
  'difficulty',
  'corrective',
] as const satisfies readonly (keyof ReportBeside)[]
export type BesideField = (typeof besideFields)[number]
const texts = ['achievement', 'difficulty', 'corrective'] as const

export const correctionCauses = ['typing', 'countedTwice', 'wrongMonth', 'lateProof', 'verification', 'other'] as const
export type CorrectionCause = (typeof correctionCauses)[number]

/**
 * What a closed month says wrongly, put right in the open one (rectificación, domain.md D38, ADR 038). It goes the way of a
 * report and changes nothing until it is validated; then it stands for what the report says, which stays as it was written.
 */
export type Correction = {
  id: string
  planId: string
  unitId: string
  activityId: string
  /** The month whose report was wrong. */
  month: Month
  reportId: string
  /** Place in the chain of the report. Only one waits at a time, so this is also the order in which they were validated. */
  number: number
  status: ReportStatus
  revision: number
  before: Rectifiable
  after: Rectifiable
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
/** Arithmetic reads no more than its figures. */
type Chained = OfMonth & Pick<Correction, 'number' | 'status'> & { after: ReportFigures & Partial<ReportBeside> }

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

/** The same reports with what counts of them: the one place that decides it, for the pages and for the arithmetic. */
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

/**
 * The figures that take the place of those that count.
 *
 * @throws DomainError `monitoring.figureMissing`.
 */
function newFigures(before: ReportFigures, wanted: ReportFigures): ReportFigures {
  const form = formOfFigures(before)
  const after = figuresOfForm(form, wanted)
  const asked = { share: [after.shareBp], quantity: [after.quantity], demand: [after.received, after.attended] }[form]
  if (asked.includes(null)) throw new DomainError('monitoring.figureMissing', 'invalid')
  return after
}

/** What of a report a correction would change, as it counts now: the figures of its form, who benefited and the texts. */
export function rectifiableOf(report: Rectifiable): Rectifiable {
  const { women, men, achievement, difficulty, corrective } = report
  return { ...figuresOfForm(formOfFigures(report), report), women, men, achievement, difficulty, corrective }
}

export const hasSameFigures = (a: ReportFigures, b: ReportFigures): boolean =>
  a.shareBp === b.shareBp && a.quantity === b.quantity && a.received === b.received && a.attended === b.attended

/** What a correction says otherwise beside the figures. */
export function changedBeside(before: ReportBeside, after: ReportBeside): BesideField[] {
  return besideFields.filter((field) => before[field] !== after[field])
}

/**
 * What takes the place of what counts. A text that was written is not put right by taking it away: whoever reads the month
 * would not know that it said something.
 *
 * @throws DomainError `monitoring.figureMissing`, `monitoring.textEmptied`, `monitoring.nothingRectified`.
 */
export function newContent(before: Rectifiable, wanted: Rectifiable): Rectifiable {
  const after = { ...rectifiableOf(wanted), ...newFigures(before, wanted) }
  if (texts.some((field) => before[field].trim() !== '' && after[field].trim() === ''))
    throw new DomainError('monitoring.textEmptied', 'invalid')
  if (hasSameFigures(before, after) && changedBeside(before, after).length === 0)
    throw new DomainError('monitoring.nothingRectified', 'conflict')
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
