import { nextStatus } from '../../../../kernel/workflow.ts'
import { act } from '../../../platform/index.ts'
import { planSessionRoutes } from '../../contracts/planSessions.ts'
import { sessionFacts, sessionWorkflow } from '../../model/workflow/planSession.ts'
import { closePlanSession, getPlanSession } from '../../store/planSessionStore.ts'
import { getPlanForChange } from '../../store/planStore.ts'
import { sessionPermit } from './writeSession.ts'

/** The plan's row is locked: of two who close at once the second finds it closed. */
export const closeSession = act({
  route: planSessionRoutes.closeSession,
  load: async ({ tx, input }) => {
    const plan = await getPlanForChange(tx, input.year)
    return { plan, session: await getPlanSession(tx, plan.id, input.number) }
  },
  authorize: (actor) => sessionPermit(actor, 'close'),
  run: async ({ tx, actor, now, today, assignment, resource: { plan, session } }) => {
    nextStatus(sessionWorkflow, 'close', session.status, sessionFacts(session, today))
    await closePlanSession(tx, session.id, {
      personId: actor.personId,
      postName: assignment?.postName ?? '',
      at: now,
    })
    return {
      answer: { number: session.number },
      log: { things: [`operations.session:${session.id}`], data: { year: plan.year, number: session.number } },
    }
  },
})
