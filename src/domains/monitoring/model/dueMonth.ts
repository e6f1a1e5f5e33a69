import { type BasisPoints, WHOLE_YEAR_BP } from '../../../kernel/basisPoints.ts'
import type { Month } from '../../../kernel/month.ts'
import type { Activity } from '../../operations/model/index.ts'
import { hasQuantities, yearQuantity } from '../../operations/model/index.ts'
import { defaultThresholds, type Thresholds } from './compliance/thresholds.ts'
import type { ReportContent } from './report.ts'

/** How an activity is reported (domain.md D9, D33). */
export type ReportForm = 'share' | 'quantity' | 'demand'

type Planned = Pick<Activity, 'modality' | 'target' | 'months' | 'exempt'>

export function reportForm({ modality, target }: Pick<Activity, 'modality' | 'target'>): ReportForm {
  if (modality === 'onDemand') return 'demand'
  return hasQuantities(target) ? 'quantity' : 'share'
}

/**
 * Whether a month asks for a report: something is programmed in it and nothing put it out of the denominator (D32). Work on
 * demand is reported every month, and what is not offered never (D33).
 */
export function isDue({ modality, months, exempt }: Planned, month: Month): boolean {
  if (modality === 'notOffered' || exempt.some((one) => one.month === month)) return false
  return modality === 'onDemand' || (months[month - 1] ?? 0) > 0
}

/** The first day of a month that has begun; a future month can't be reported. */
export function hasBegun(year: number, month: Month, today: string): boolean {
  return `${year}-${String(month).padStart(2, '0')}-01` <= today
}

/**
 * Share of the year that a month's quantity makes, after those of the months before. Cumulative shares are rounded down, so
 * that they close at exactly 100 % when the year's quantity is reached and never before.
 *
 * @returns null without a quantity, or where no quantity is planned for the year.
 */
export function derivedShare(
  target: NonNullable<Activity['target']>,
  before: number,
  quantity: number | null,
): BasisPoints | null {
  const year = yearQuantity(target)
  if (quantity === null || year === null || year === 0) return null
  const upTo = (sum: number): number => Number((BigInt(sum) * BigInt(WHOLE_YEAR_BP)) / BigInt(year))
  return upTo(before + quantity) - upTo(before)
}

/** Whether the month's work is under what is *en meta*, so that the report says what will be done about it (D21). */
export function isBehind(
  programmed: BasisPoints | null,
  done: BasisPoints | null,
  { onTrackFrom }: Thresholds = defaultThresholds,
): boolean {
  return programmed !== null && programmed > 0 && (done ?? 0) * 100 < programmed * onTrackFrom
}

/** Fields that stop a report from being sent, in the order of the form. */
export const requiredFields = [
  'shareBp',
  'quantity',
  'received',
  'attended',
  'achievement',
  'corrective',
  'evidence',
] as const
export type RequiredField = (typeof requiredFields)[number]

/** What a report says, in the order of the form: who benefited and what was difficult are never asked for. */
export const reportFields = [
  'shareBp',
  'quantity',
  'received',
  'attended',
  'people',
  'achievement',
  'difficulty',
  'corrective',
  'evidence',
] as const satisfies readonly (RequiredField | 'people' | 'difficulty')[]
export type ReportField = (typeof reportFields)[number]

/** What the report of a form has, and so what a return can speak of: work on demand has no programme to fall behind. */
export function fieldsOf(form: ReportForm): readonly ReportField[] {
  const absent: Readonly<Record<ReportForm, readonly ReportField[]>> = {
    share: ['quantity', 'received', 'attended'],
    quantity: ['shareBp', 'received', 'attended'],
    demand: ['shareBp', 'quantity', 'corrective'],
  }
  return reportFields.filter((field) => !absent[form].includes(field))
}

/** What is still missing before the report can be sent. `done` is the share of the month, typed or derived. */
export function missingFields(
  content: ReportContent,
  { form, programmed, done }: { form: ReportForm; programmed: BasisPoints | null; done: BasisPoints | null },
): RequiredField[] {
  const missing: Record<RequiredField, boolean> = {
    shareBp: form === 'share' && content.shareBp === null,
    quantity: form === 'quantity' && content.quantity === null,
    received: form === 'demand' && content.received === null,
    attended: form === 'demand' && content.attended === null,
    achievement: content.achievement.trim() === '',
    corrective: form !== 'demand' && isBehind(programmed, done) && content.corrective.trim() === '',
    evidence: content.evidence.length === 0 && content.noEvidence.trim() === '',
  }
  return requiredFields.filter((field) => missing[field])
}
