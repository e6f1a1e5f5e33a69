import { act } from '../../platform/index.ts'
import { activityRoutes } from '../contracts/activities.ts'
import { settleCells } from '../model/monthCells.ts'
import { mayWriteUnits } from '../model/planPolicy.ts'
import { listLastChanges } from '../store/changeStore.ts'
import { commitChanges, demandEditable, loadGround, unitsOf } from './commitChanges.ts'

export const saveMonths = act({
  route: activityRoutes.saveMonths,
  load: ({ tx, input, today }) =>
    loadGround(
      { tx, today },
      input.year,
      input.cells.map((cell) => cell.activityId),
    ),
  authorize: (actor, ground) => {
    const scope = unitsOf(ground)
    const assignment = mayWriteUnits(actor, scope)
    return assignment === undefined ? undefined : { assignment, scope }
  },
  run: async (context) => {
    const { tx, input, resource: ground } = context
    demandEditable(ground)
    const { changes, conflicts, saved } = settleCells(input.cells, (id) => ground.activities.get(id)?.months ?? [])
    const changeId = await commitChanges(context, ground, { kind: 'months', summary: '', changes })
    const lastChanges = await listLastChanges(
      tx,
      conflicts.map((conflict) => conflict.activityId),
    )
    const named = conflicts.map((conflict) => ({
      ...conflict,
      ...(lastChanges.get(conflict.activityId) ?? { by: null, at: null }),
    }))
    const units = unitsOf(ground)
    const log =
      changeId === null
        ? null
        : {
            things: [...new Set(changes.map((change) => `operations.activity:${change.activityId}`))],
            unitId: units.length === 1 ? (units[0] ?? null) : null,
            data: { changeId, changes },
          }
    return { answer: { saved, changeId, conflicts: named }, log }
  },
})
