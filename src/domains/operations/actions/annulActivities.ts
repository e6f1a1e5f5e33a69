import { act } from '../../platform/index.ts'
import { activityRoutes } from '../contracts/activities.ts'
import { mayWriteUnits } from '../model/planPolicy.ts'
import { annulActivities as annul } from '../store/activityWrites.ts'
import { insertChangeSet } from '../store/changeStore.ts'
import { demandEditable, loadGround, unitsOf } from './commitChanges.ts'

export const annulActivities = act({
  route: activityRoutes.annulActivities,
  load: ({ tx, input, today }) => loadGround({ tx, today }, input.year, input.ids),
  authorize: (actor, ground) => {
    const scope = unitsOf(ground)
    const assignment = mayWriteUnits(actor, scope)
    return assignment === undefined ? undefined : { assignment, scope }
  },
  run: async ({ tx, input, actor, now, newId, resource: ground }) => {
    demandEditable(ground)
    const ids = [...ground.activities.keys()]
    await annul(tx, ids, now)
    const changeId = newId()
    const set = {
      id: changeId,
      planId: ground.plan.id,
      kind: 'annul' as const,
      personId: actor.personId,
      at: now,
      summary: input.reason,
      changes: [],
    }
    await insertChangeSet(tx, set, ids)
    return {
      answer: { changeId },
      log: { things: ids.map((id) => `operations.activity:${id}`), data: { changeId, reason: input.reason } },
    }
  },
})
