import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus, partyFor } from '../../../../kernel/workflow.ts'
import { act, type Permit } from '../../../platform/index.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { planSessionRoutes } from '../../contracts/planSessions.ts'
import {
  type PlanSessionAct,
  partiesToSession,
  sessionFacts,
  sessionWorkflow,
} from '../../model/workflow/planSession.ts'
import { getPlanSession, insertPlanSession, saveSessionContent } from '../../store/planSessionStore.ts'
import { getPlanForStep } from '../../store/planStore.ts'
import { sessionContent } from './sessionContent.ts'

/** Sessions belong to the plan: nobody's unit is written. */
export function sessionPermit(actor: Actor, step: PlanSessionAct): Permit {
  const parties = partiesToSession(actor)
  const party = partyFor(sessionWorkflow, step, parties.keys())
  const assignment = party === undefined ? undefined : parties.get(party)
  return assignment === undefined ? undefined : { assignment, scope: [] }
}

export const openSession = act({
  route: planSessionRoutes.openSession,
  load: ({ tx, input, today }) => getPlanForStep(tx, input.year, today),
  authorize: (actor) => sessionPermit(actor, 'save'),
  run: async (context) => {
    const { tx, actor, now, newId, input, resource: plan } = context
    const content = await sessionContent(context, plan, undefined, input)
    const id = newId()
    const number = await insertPlanSession(tx, { id, planId: plan.id, personId: actor.personId, at: now }, content)
    await saveSessionContent(tx, id, content)
    return {
      answer: { number },
      log: {
        things: [`operations.session:${id}`],
        data: { year: plan.year, number, heldOn: input.heldOn, presented: content.presented, corrects: input.corrects },
      },
    }
  },
})

export const saveSession = act({
  route: planSessionRoutes.saveSession,
  load: async ({ tx, input, today }) => {
    const plan = await getPlanForStep(tx, input.year, today)
    return { plan, session: await getPlanSession(tx, plan.id, input.number) }
  },
  authorize: (actor) => sessionPermit(actor, 'save'),
  run: async (context) => {
    const { tx, input, today, resource } = context
    const { plan, session } = resource
    nextStatus(sessionWorkflow, 'save', session.status, sessionFacts(session, today))
    if (session.revision !== input.revision)
      throw new DomainError('operations.sessionChanged', 'conflict', { number: session.number })
    const content = await sessionContent(context, plan, session, input)
    await saveSessionContent(tx, session.id, content)
    return {
      answer: { revision: session.revision + 1 },
      log: {
        things: [`operations.session:${session.id}`],
        data: { year: plan.year, number: session.number, heldOn: input.heldOn, presented: content.presented },
      },
    }
  },
})
