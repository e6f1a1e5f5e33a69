import { type BasisPoints, WHOLE_YEAR_BP } from '../../../kernel/basisPoints.ts'
import { foldText } from '../../../kernel/text.ts'
import { OVER_EXECUTION_PERCENT } from './compliance/thresholds.ts'
import type { ReportForm } from './dueMonth.ts'
import { extractDifference } from './extract/extractDifference.ts'
import type { ReportContent } from './report.ts'

/** What is odd in a report without being wrong: whoever sends it looks once more, and whoever reviews it looks first. */
export const reportWarnings = [
  'zero',
  'notProgrammed',
  'overProgrammed',
  'overYear',
  'jump',
  'attendedOver',
  'sameWords',
  'noEvidence',
  'extractDiffers',
] as const
export type ReportWarning = (typeof reportWarnings)[number]

/** A month of the same activity with what it stands for: its share, typed or derived. */
export type EarlierMonth = Pick<ReportContent, 'received' | 'attended' | 'achievement'> & { done: BasisPoints | null }

type Month = { form: ReportForm; programmed: BasisPoints | null; done: BasisPoints | null }

/** Of work on demand: as many times what came in the busiest month before. */
const JUMP = 3

const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

/**
 * Warnings of a report in the order of the form. Over-execution as in domain.md D8; nothing here stops a report.
 *
 * @param earlier the months before that were reported, in any order
 */
export function warningsOf(
  content: ReportContent,
  { form, programmed, done }: Month,
  earlier: readonly EarlierMonth[],
): ReportWarning[] {
  const due = programmed ?? 0
  const share = form === 'demand' ? null : done
  const received = earlier.map((month) => month.received ?? 0)
  const waiting = sumOf(earlier.map((month) => (month.received ?? 0) - (month.attended ?? 0)))
  const busiest = Math.max(0, ...received)
  const said = foldText(content.achievement)
  const odd: Record<ReportWarning, boolean> = {
    zero: share === 0 && due > 0,
    notProgrammed: (share ?? 0) > 0 && due === 0,
    overProgrammed: due > 0 && (share ?? 0) * 100 > due * OVER_EXECUTION_PERCENT,
    overYear: share !== null && share + sumOf(earlier.map((month) => month.done)) > WHOLE_YEAR_BP,
    jump: form === 'demand' && busiest > 0 && (content.received ?? 0) > busiest * JUMP,
    attendedOver: form === 'demand' && (content.attended ?? 0) > (content.received ?? 0) + Math.max(0, waiting),
    sameWords: said !== '' && earlier.some((month) => foldText(month.achievement) === said),
    noEvidence: content.evidence.length === 0 && content.noEvidence.trim() !== '',
    extractDiffers: extractDifference(form, content, content.evidence) !== null,
  }
  return reportWarnings.filter((warning) => odd[warning])
}
