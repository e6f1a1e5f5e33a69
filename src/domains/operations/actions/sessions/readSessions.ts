import { DomainError } from '../../../../kernel/domainError.ts'
import { compareText } from '../../../../kernel/text.ts'
import { availableActs } from '../../../../kernel/workflow.ts'
import { query } from '../../../platform/index.ts'
import { planSessionRoutes } from '../../contracts/planSessions.ts'
import { partiesToSession, sessionFacts, sessionWorkflow } from '../../model/workflow/planSession.ts'
import { isReviewed } from '../../model/workflow/planStep.ts'
import { listPlanSessions } from '../../store/planSessionStore.ts'
import { listSteps } from '../../store/stepStore.ts'
import { shownStep } from '../approval/readApproval.ts'
import { planOf, type WholePlan } from '../planMemory.ts'
import { recordOf } from '../records/recordOf.ts'
import { refusalWords } from '../refusalWords.ts'
import { holdersOn } from './attendeesOf.ts'

/** Unit and name of each unit plan. */
function unitsOf({ units, unitPlans }: WholePlan): Map<string, { unitId: string; name: string }> {
  const nameOf = new Map(units.map(({ id, name }) => [id, name]))
  return new Map(unitPlans.map(({ id, unitId }) => [id, { unitId, name: nameOf.get(unitId) ?? '' }]))
}

export const planSessions = query(planSessionRoutes.planSessions, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const [sessions, steps] = await Promise.all([listPlanSessions(db, whole.plan.id), listSteps(db, whole.plan.id)])
  const units = unitsOf(whole)
  return {
    mayOpen: partiesToSession(actor).size > 0,
    sessions: sessions.map(({ id, number, status, kind, place, heldOn, corrects, attendees, presented }) => ({
      number,
      status,
      kind,
      place,
      heldOn,
      corrects,
      attendees: attendees.length,
      attended: attendees.some(({ personId }) => personId === actor.personId),
      presented: new Set(presented.map(({ unitPlanId }) => unitPlanId)).size,
      decisions: steps.filter(({ sessionId }) => sessionId === id).length,
      unitIds: [...new Set(presented.flatMap(({ unitPlanId }) => units.get(unitPlanId ?? '')?.unitId ?? []))],
      consolidated: presented.some(({ unitPlanId }) => unitPlanId === null),
    })),
    units: whole.unitPlans
      .map(({ id, unitId, status }) => ({
        unitId,
        name: units.get(id)?.name ?? '',
        status,
        reviewed: isReviewed(steps.filter(({ unitPlanId }) => unitPlanId === id)),
      }))
      .sort((a, b) => compareText(a.name, b.name)),
  }
})

export const planSession = query(planSessionRoutes.planSession, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const [sessions, steps] = await Promise.all([listPlanSessions(db, whole.plan.id), listSteps(db, whole.plan.id)])
  const session = sessions.find(({ number }) => number === input.number)
  if (session === undefined) throw new DomainError('operations.sessionNotFound', 'notFound', { number: input.number })
  const { id, planId: _plan, presented, attendees, agreements, ...head } = session
  const units = unitsOf(whole)
  const named = (unitPlanId: string | null) => {
    const unit = unitPlanId === null ? undefined : units.get(unitPlanId)
    return { unitId: unit?.unitId ?? null, unitName: unit?.name ?? '' }
  }
  const own = steps.filter(({ sessionId }) => sessionId === id)
  const acts = availableActs(
    sessionWorkflow,
    session.status,
    partiesToSession(actor).keys(),
    sessionFacts(session, today),
  )
  return {
    ...head,
    attendees: [...attendees],
    agreements: [...agreements],
    record: await recordOf(db, whole.plan.id, 'session', id),
    correctedBy: sessions.filter(({ corrects }) => corrects === session.number).map(({ number }) => number),
    presented: presented.map(({ unitPlanId, ...one }) => ({
      ...one,
      ...named(unitPlanId),
      decided: own.some((step) => step.unitPlanId === unitPlanId),
    })),
    decisions: own.map((step) => ({ ...shownStep(step), ...named(step.unitPlanId) })),
    available: acts.map(({ act, refusal }) => ({ act, refusal: refusal === null ? null : refusalWords(refusal) })),
  }
})

export const sessionAttendees = query(planSessionRoutes.sessionAttendees, async ({ db, actor, input }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  return { people: await holdersOn(db, input.on) }
})
