import { sumShares, WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import type { GridFlag } from '../../../../ui/monthGrid/types.ts'
import type { Activity, MonthShares } from '../../model/activity.ts'
import { hasQuantities } from '../../model/physicalTarget.ts'
import type { Finding } from '../../model/review/finding.ts'
import { reviewMonths } from '../../model/review/reviewMonths.ts'
import { describeFinding } from '../../model/review/reviewText.es.ts'
import { monthsText } from './messages.es.ts'

/** What the page thinks of a row with the months on the screen. */
export type MonthsVerdict = {
  finding: Finding | null
  /** Somebody left it like this with a reason, and it is still the same. */
  isAccepted: boolean
  isNot100: boolean
  isBlocking: boolean
  isEmpty: boolean
}

export const monthsViews = ['todas', 'no100', 'bloquean', 'vacias'] as const
export type MonthsView = (typeof monthsViews)[number]

/** Judges one row by its months on the screen, saved or not. `accepted`: fingerprints left with a reason. */
export function judgeMonths(activity: Activity, months: MonthShares, accepted: ReadonlySet<string>): MonthsVerdict {
  const finding = reviewMonths({ ...activity, months })
  const sum = sumShares(months) ?? 0
  return {
    finding,
    isAccepted: finding !== null && accepted.has(finding.fingerprint),
    isNot100: sum !== 0 && sum !== WHOLE_YEAR_BP,
    isBlocking: finding?.severity === 'block',
    isEmpty: sum === 0,
  }
}

export function passesView(verdict: MonthsVerdict, view: MonthsView): boolean {
  switch (view) {
    case 'todas':
      return true
    case 'no100':
      return verdict.isNot100
    case 'bloquean':
      return verdict.isBlocking
    case 'vacias':
      return verdict.isEmpty
  }
}

/** The remark that the grid shows: what the rules say, or why the row can't be typed. */
export function flagOf(activity: Activity, { finding, isAccepted }: MonthsVerdict): GridFlag | undefined {
  if (finding === null)
    return hasQuantities(activity.target) ? { severity: 'notice', text: monthsText.derived } : undefined
  const { title } = describeFinding(finding)
  const month = MONTHS.find((one) => finding.field === `months.${one}`)
  return isAccepted
    ? { severity: 'notice', text: monthsText.accepted(title) }
    : { severity: finding.severity, text: title, month }
}
