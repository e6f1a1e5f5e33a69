import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { isOverdue, type OwedReport } from '../health/processFacts.ts'
import { lateReports } from '../health/processFigures.ts'
import type { VerificationState } from '../verification/verdicts.ts'

/** The reports that a unit owes in one month, by how they stand. */
export type UnitMonth = {
  month: Month
  owed: number
  validated: number
  /** Sent, and nobody looked at it. */
  waiting: number
  returned: number
  /** Nobody sent it. */
  unsent: number
  overdue: number
  late: number
  /** Of the validated ones, those whose evidence was looked at: it verifies, or some piece does not. */
  verified: number
  unproven: number
}

/** The year of a unit, month by month, January first; the months of its year that owe nothing are all zero. */
export function unitMonths(
  owed: readonly OwedReport[],
  stateOf: (activityId: string, month: Month) => VerificationState,
  today: string,
): UnitMonth[] {
  return MONTHS.map((month) => {
    const own = owed.filter((one) => one.month === month)
    const written = own.flatMap(({ report }) => report ?? [])
    const inStatus = (wanted: string): number => written.filter(({ status }) => status === wanted).length
    const inState = (wanted: VerificationState): number =>
      written.filter(({ status, activityId }) => status === 'validated' && stateOf(activityId, month) === wanted).length
    const [validated, waiting, returned] = [inStatus('validated'), inStatus('submitted'), inStatus('returned')]
    return {
      ...{ month, owed: own.length, validated, waiting, returned, unsent: own.length - validated - waiting - returned },
      overdue: own.filter((one) => isOverdue(one, today)).length,
      late: lateReports(written).length,
      ...{ verified: inState('verified'), unproven: inState('unproven') },
    }
  })
}
