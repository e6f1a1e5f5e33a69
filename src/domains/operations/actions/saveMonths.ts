import { act } from '../../platform/index.ts'
import { activityRoutes } from '../contracts/activities.ts'
import { settleCells } from '../model/monthCells.ts'
import { mayWriteUnits } from '../model/planPolicy.ts'
import { findLastMonthEdit } from '../store/changeStore.ts'
import { commitChanges, demandEditable, loadGround, unitsOf } from './commitChanges.ts'

export const saveMonths = act({
  route: activityRoutes.saveMonths,
  load: ({ tx, input }) =>
    loadGround(
      { tx },
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
    const named = await Promise.all(
      conflicts.map(async (conflict) => ({ ...conflict, ...(await findLastMonthEdit(tx, conflict.activityId)) })),
    )
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
