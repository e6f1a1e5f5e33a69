import { DomainError } from '../../../kernel/domainError.ts'
import { act } from '../../platform/index.ts'
import { activityRoutes } from '../contracts/activities.ts'
import { invertChanges } from '../model/activityChange.ts'
import { mayWriteUnits } from '../model/planPolicy.ts'
import { annulActivities } from '../store/activityWrites.ts'
import { getChangeSet, insertChangeSet, listActivityIdsOf, markUndone } from '../store/changeStore.ts'
import { getPlan } from '../store/planStore.ts'
import { commitChanges, demandEditable, loadGround, unitsOf } from './commitChanges.ts'

const UNDO_DAYS = 30

function demandUndoable(set: { at: string; undoneAt: string | null }, now: string): void {
  if (set.undoneAt !== null) throw new DomainError('operations.alreadyUndone', 'conflict', { at: set.undoneAt })
  if (Date.parse(now) - Date.parse(set.at) > UNDO_DAYS * 86_400_000) {
    throw new DomainError('operations.tooLateToUndo', 'conflict', { days: UNDO_DAYS })
  }
}

/** Undoes a whole set: changed values go back, added activities are annulled, annulled ones come back. */
export const undoChange = act({
  route: activityRoutes.undoChange,
  load: async ({ tx, input }) => {
    const set = await getChangeSet(tx, (await getPlan(tx, input.year)).id, input.changeId)
    const ids = await listActivityIdsOf(tx, set.id)
    return { set, ids, ground: await loadGround({ tx }, input.year, ids, true) }
  },
  authorize: (actor, { ground }) => {
    const scope = unitsOf(ground)
    const assignment = mayWriteUnits(actor, scope)
    return assignment === undefined ? undefined : { assignment, scope }
  },
  run: async (context) => {
    const { tx, actor, now, newId, resource } = context
    const { set, ids, ground } = resource
    demandUndoable(set, now)
    demandEditable(ground)
    let changeId = await commitChanges(context, ground, {
      kind: 'undo',
      summary: set.summary,
      changes: invertChanges(set.changes),
    })
    if (changeId === null) {
      changeId = newId()
      await annulActivities(tx, ids, set.kind === 'add' ? now : null)
      const undo = {
        id: changeId,
        planId: set.planId,
        kind: 'undo' as const,
        personId: actor.personId,
        at: now,
        summary: set.summary,
        changes: [],
      }
      await insertChangeSet(tx, undo, ids)
    }
    await markUndone(tx, set.id, now)
    return {
      answer: { changeId },
      log: { things: [...ids.map((id) => `operations.activity:${id}`)], data: { changeId, undone: set.id } },
    }
  },
})
