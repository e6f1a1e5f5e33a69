import { DomainError } from '../../../../kernel/domainError.ts'
import type { ActContext } from '../../../platform/index.ts'
import type { PlanSession } from '../../model/workflow/planSession.ts'
import { getPlanSession } from '../../store/planSessionStore.ts'

/**
 * The session of that plan in which whoever acts takes a step, or undefined where it is taken outside of one. Who decides in
 * it is one of those who came: the acta would otherwise bear the decision of somebody who was not there.
 *
 * @throws DomainError `operations.sessionNotFound`, `operations.sessionClosed`, `operations.notAtSession`.
 */
export async function openSessionFor(
  { tx, actor }: Pick<ActContext<unknown>, 'tx' | 'actor'>,
  planId: string,
  number: number | undefined,
): Promise<PlanSession | undefined> {
  if (number === undefined) return undefined
  const session = await getPlanSession(tx, planId, number)
  if (session.status !== 'open') throw new DomainError('operations.sessionClosed', 'conflict', { number })
  if (!session.attendees.some(({ personId }) => personId === actor.personId))
    throw new DomainError('operations.notAtSession', 'conflict', { number })
  return session
}
