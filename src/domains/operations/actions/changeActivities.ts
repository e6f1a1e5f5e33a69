import { act } from '../../platform/index.ts'
import { activityRoutes } from '../contracts/activities.ts'
import { mayWriteUnits } from '../model/planPolicy.ts'
import { commitChanges, demandEditable, loadGround, unitsOf } from './commitChanges.ts'

export const changeActivities = act({
  route: activityRoutes.changeActivities,
  load: ({ tx, input, today }) =>
    loadGround(
      { tx, today },
      input.year,
      input.changes.map((change) => change.activityId),
    ),
  authorize: (actor, ground) => {
    const scope = unitsOf(ground)
    const assignment = mayWriteUnits(actor, scope)
    return assignment === undefined ? undefined : { assignment, scope }
  },
  run: async (context) => {
    const { input, resource: ground } = context
    demandEditable(ground)
    const changeId = await commitChanges(context, ground, input)
    const units = unitsOf(ground)
    return {
      answer: { changeId },
      log: {
        things: [...ground.activities.keys()].map((id) => `operations.activity:${id}`),
        unitId: units.length === 1 ? (units[0] ?? null) : null,
        data: { changeId, kind: input.kind, summary: input.summary, changes: input.changes },
      },
    }
  },
})
