import { nextStatus } from '../../../../kernel/workflow.ts'
import { act } from '../../../platform/index.ts'
import { planSessionRoutes } from '../../contracts/planSessions.ts'
import { sessionRecordContent } from '../../model/records/sessionRecordContent.ts'
import { sessionFacts, sessionWorkflow } from '../../model/workflow/planSession.ts'
import { listObservations } from '../../store/observationStore.ts'
import { closePlanSession, getPlanSession } from '../../store/planSessionStore.ts'
import { getPlanForStep } from '../../store/planStore.ts'
import { listSteps } from '../../store/stepStore.ts'
import { planInStep } from '../planMemory.ts'
import { registerRecord } from '../records/registerRecord.ts'
import { sessionPermit } from './writeSession.ts'

/** The plan's row is locked: of two who close at once the second finds it closed. */
export const closeSession = act({
  route: planSessionRoutes.closeSession,
  load: async ({ tx, input, today }) => {
    const plan = await getPlanForStep(tx, input.year, today)
    return { plan, session: await getPlanSession(tx, plan.id, input.number) }
  },
  authorize: (actor) => sessionPermit(actor, 'close'),
  run: async (context) => {
    const { tx, actor, now, today, assignment, resource } = context
    const { plan, session } = resource
    nextStatus(sessionWorkflow, 'close', session.status, sessionFacts(session, today))
    const postName = assignment?.postName ?? ''
    await closePlanSession(tx, session.id, { personId: actor.personId, postName, at: now })
    const { units, unitPlans, activities } = await planInStep(context, plan.year)
    const unitOf = new Map(units.map(({ id, code, name }) => [id, { id, code, name }]))
    const content = sessionRecordContent(session, {
      steps: await listSteps(tx, plan.id),
      observations: await listObservations(tx, plan.id),
      units: new Map(unitPlans.map(({ id, unitId }) => [id, unitOf.get(unitId) ?? { id: unitId, code: '', name: '' }])),
      codes: new Map(activities.map(({ id, code }) => [id, code])),
    })
    const { number } = session
    const record = await registerRecord(context, plan, { id: session.id, number, postName }, content)
    return {
      answer: { number },
      log: {
        things: [`operations.session:${session.id}`, `operations.record:${record.id}`],
        data: { year: plan.year, number, sha256: record.sha256 },
      },
    }
  },
})
