import { DomainError } from '../../../../kernel/domainError.ts'
import type { Month } from '../../../../kernel/month.ts'
import type { PlanInForce } from '../../../operations/index.ts'
import type { Tx } from '../../../platform/index.ts'
import { monthToWriteIn } from '../../model/correction.ts'
import { readLocks } from '../cuts/lockGround.ts'
import { demandMonth, holdMonth, type MonthRow, type Viewer } from '../monthGround.ts'

type Wanted = { year: number; month: Month; activityId: string }

/**
 * A closed month's activity with its report held until the act ends, and the month that its corrections are written in.
 *
 * @throws DomainError `monitoring.noPlanInForce`, `monitoring.monthNotBegun`, `monitoring.monthStillOpen`,
 * `monitoring.noOpenMonth`.
 */
export async function holdClosedMonth(
  tx: Tx,
  found: PlanInForce | undefined,
  { year, month, activityId }: Wanted,
  viewer: Viewer,
): Promise<{ rows: MonthRow[]; openMonth: Month }> {
  const plan = demandMonth(found, year, month, viewer.today)
  const { cuts } = await readLocks(tx, plan.plan.id)
  const openMonth = monthToWriteIn(cuts, month)
  return { openMonth, rows: await holdMonth(tx, plan, month, viewer, [activityId]) }
}

/** @throws DomainError `monitoring.changedMeanwhile`: somebody moved the correction that waits, or there is another. */
export function demandRevision({ activity }: MonthRow, pending: { revision: number } | undefined, seen: number): void {
  if ((pending?.revision ?? 0) !== seen)
    throw new DomainError('monitoring.changedMeanwhile', 'conflict', { code: activity.code })
}

/** The correction of a report that nobody validated yet, of which there is at most one. */
export function pendingOf({ corrections }: MonthRow): MonthRow['corrections'][number] | undefined {
  return corrections.find(({ status }) => status !== 'validated')
}
