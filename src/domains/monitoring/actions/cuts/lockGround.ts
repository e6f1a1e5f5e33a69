import { DomainError } from '../../../../kernel/domainError.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import type { Reader } from '../../../platform/index.ts'
import { closedBy, lockOf } from '../../model/monthLock.ts'
import { listCuts, listReopenings, type StoredCut, type StoredReopening } from '../../store/cutStore.ts'

/** What is closed of a plan's year, and for whom it was opened again. */
export type Locks = { cuts: readonly StoredCut[]; reopenings: readonly StoredReopening[] }

export async function readLocks(db: Reader, planId: string): Promise<Locks> {
  const [cuts, reopenings] = await Promise.all([listCuts(db, planId), listReopenings(db, planId)])
  return { cuts, reopenings }
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
  const cuts = await listCuts(db, planId)
  const closing = closedBy(cuts, month)
  if (closing === undefined) return undefined
  const locks = { cuts, reopenings: await listReopenings(db, planId) }
  if (standings.some(({ unitId }) => lockOf(locks, { unitId, month, today }) !== undefined))
    throw new DomainError('monitoring.monthClosed', 'conflict', { month: monthName(month), number: closing.number })
  return closing
}
