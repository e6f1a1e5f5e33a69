import { DomainError } from '../../../../kernel/domainError.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import type { Reader } from '../../../platform/index.ts'
import { closedBy, lockOf } from '../../model/monthLock.ts'
import { listCuts, listReopenings, type StoredCut, type StoredReopening } from '../../store/cutStore.ts'

/** What is closed of a plan's year, and for whom it was opened again. */
export type Locks = { cuts: readonly StoredCut[]; reopenings: readonly StoredReopening[] }

export async function readLocks(db: Reader, planId: string): Promise<Locks> {
  return { cuts: await listCuts(db, planId), reopenings: await listReopenings(db, planId) }
}

/**
 * The cut that had closed the month, where it is open again for all of the units.
 *
 * @throws DomainError `monitoring.monthClosed`: the month is closed for one of the units.
 */
export async function demandOpenMonth(
  db: Reader,
  planId: string,
  standings: readonly { unitId: string }[],
  { month, today }: { month: Month; today: string },
): Promise<StoredCut | undefined> {
  const locks = await readLocks(db, planId)
  for (const { unitId } of standings) {
    const cut = lockOf(locks, { unitId, month, today })
    if (cut !== undefined)
      throw new DomainError('monitoring.monthClosed', 'conflict', { month: monthName(month), number: cut.number })
  }
  return closedBy(locks.cuts, month)
}
