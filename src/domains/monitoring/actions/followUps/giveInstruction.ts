import { DomainError } from '../../../../kernel/domainError.ts'
import { act, unitsAt } from '../../../platform/index.ts'
import { followUpRoutes } from '../../contracts/followUps.ts'
import { fromOutside, instructors } from '../../model/followUp/followUpWorkflow.ts'
import { insertFollowUps } from '../../store/followUpStore.ts'

/** To another unit: what somebody gives to the own one, nobody of it could close. */
export const giveInstruction = act({
  route: followUpRoutes.giveInstruction,
  load: async ({ tx, today }) => unitsAt(tx, today),
  authorize: (actor, _units, { unitId }) => {
    const assignment = fromOutside(actor, instructors, unitId)
    return assignment === undefined ? undefined : { assignment, scope: [unitId] }
  },
  run: async ({ tx, actor, now, today, newId, input, assignment, resource: units }) => {
    const { unitId, text, dueOn, origin } = input
    if (!units.some((unit) => unit.id === unitId))
      throw new DomainError('operations.unitNotFound', 'notFound', { unitId })
    if (dueOn < today) throw new DomainError('monitoring.dueBeforeToday', 'invalid')
    const id = newId()
    await insertFollowUps(tx, [
      {
        ...{ id, kind: 'instruction', year: Number(today.slice(0, 4)), unitId, postId: null, text, dueOn, origin },
        ...{ evaluationId: null, givenBy: actor.personId, givenPost: assignment?.postName ?? '', givenAt: now },
      },
    ])
    return {
      answer: { id },
      log: { things: [`monitoring.followUp:${id}`, `platform.unit:${unitId}`], unitId, data: { dueOn, text } },
    }
  },
})
