import { DomainError } from '../../../../kernel/domainError.ts'
import { availableActs } from '../../../../kernel/workflow.ts'
import { query } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { coordinationRoutes } from '../../contracts/coordination.ts'
import { isEditable } from '../../model/plan.ts'
import { unitWriters } from '../../model/planPolicy.ts'
import { coordinationWorkflow, stopsSubmission } from '../../model/workflow/coordination.ts'
import { activitiesById, planOf } from '../planMemory.ts'
import { refusalWords } from '../refusalWords.ts'
import { readCoordination } from './coordinationGround.ts'

export const coordination = query(coordinationRoutes.coordination, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const nameOf = new Map(whole.units.map(({ id, name }) => [id, name]))
  const named = (id: string) => ({ id, name: nameOf.get(id) ?? '' })
  const activities = activitiesById(whole)
  const standings = await readCoordination(db, whole, actor)
  return {
    requests: standings.flatMap(({ request, facts, parties }) => {
      const { activityId, askingUnitId, askedUnitId, ...rest } = request
      const activity = activities.get(activityId)
      if (activity === undefined) return []
      const acts = availableActs(coordinationWorkflow, request.status, parties.keys(), facts)
      return [
        {
          ...rest,
          activity: { id: activity.id, code: activity.code, name: activity.name },
          asking: named(askingUnitId),
          asked: named(askedUnitId),
          open: stopsSubmission(request),
          available: acts
            // Only a joint activity that nobody carries yet is carried.
            .filter(({ act }) => act !== 'carry' || (facts.joint && !facts.carried))
            .map(({ act, refusal }) => ({ act, refusal: refusal === null ? null : refusalWords(refusal) })),
        },
      ]
    }),
    mayAskFor: whole.unitPlans
      .filter(({ unitId, status }) => isEditable(status) && findAssignment(actor, unitWriters, unitId) !== undefined)
      .map(({ unitId }) => ({ unitId, name: nameOf.get(unitId) ?? '' })),
    units: whole.units.map(({ id, code, name }) => ({ id, code, name })),
  }
})
