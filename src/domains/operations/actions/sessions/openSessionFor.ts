import { DomainError } from '../../../../kernel/domainError.ts'
import type { Tx } from '../../../platform/index.ts'
import type { PlanSession } from '../../model/workflow/planSession.ts'
import { getPlanSession } from '../../store/planSessionStore.ts'

/**
 * The session of that plan in which a step is taken, or undefined where it is taken outside of one.
 *
 * @throws DomainError `operations.sessionNotFound`, `operations.sessionClosed`.
 */
export async function openSessionFor(
  tx: Tx,
  planId: string,
  number: number | undefined,
): Promise<PlanSession | undefined> {
  if (number === undefined) return undefined
  const session = await getPlanSession(tx, planId, number)
  if (session.status !== 'open') throw new DomainError('operations.sessionClosed', 'conflict', { number })
  return session
}
