import { DomainError } from '../../../kernel/domainError.ts'
import { act, type Tx } from '../../platform/index.ts'
import { activityRoutes } from '../contracts/activities.ts'
import { invertChanges } from '../model/activityChange.ts'
import { mayTakeBackCopies, mayWriteUnits } from '../model/planPolicy.ts'
import { annulActivities } from '../store/activityWrites.ts'
import {
  type ChangeSet,
  getChangeSet,
  insertChangeSet,
  listActivityIdsOf,
  listChangedSince,
  markUndone,
} from '../store/changeStore.ts'
import { getPlan } from '../store/planStore.ts'
import { listTemplates } from '../store/templateStore.ts'
import { type ChangeGround, commitChanges, demandEditable, loadGround, unitsOf } from './commitChanges.ts'

const UNDO_DAYS = 30

function demandUndoable(set: ChangeSet, now: string): void {
  // What a request changed is in a version: another request changes it back.
  if (set.kind === 'request') throw new DomainError('operations.decidedByRequest', 'conflict')
  if (set.undoneAt !== null) throw new DomainError('operations.alreadyUndone', 'conflict', { at: set.undoneAt })
  if (Date.parse(now) - Date.parse(set.at) > UNDO_DAYS * 86_400_000) {
    throw new DomainError('operations.tooLateToUndo', 'conflict', { days: UNDO_DAYS })
  }
}

/** An added row goes whole, so what others wrote in it meanwhile would go too. */
async function demandUntouched(tx: Tx, set: ChangeSet, ids: readonly string[]): Promise<void> {
  if (set.kind !== 'add') return
  const changed = await listChangedSince(tx, ids, [set.id], set.at)
  if (changed.length === 0) return
  const activities = changed.slice(0, 20)
  throw new DomainError('operations.addedChangedSince', 'conflict', { count: changed.length, activities })
}

/** Unidades rectoras whose copies are all that the set put into the plan; null where it did anything else. */
async function leadsOfCopies(tx: Tx, set: ChangeSet, { activities }: ChangeGround): Promise<string[] | null> {
  if (set.kind !== 'add') return null
  const leads = new Map((await listTemplates(tx, set.planId)).map(({ id, leadUnitId }) => [id, leadUnitId]))
  const own = [...activities.values()].map(({ template }) => leads.get(template?.templateId ?? ''))
  return own.every((lead) => lead !== undefined) ? own : null
}

/**
 * Undoes a whole set: changed values go back, added activities are annulled, annulled ones come back. Whoever may write
 * the units may, and a rectora for what it sent them itself.
 */
export const undoChange = act({
  route: activityRoutes.undoChange,
  load: async ({ tx, input, today }) => {
    const set = await getChangeSet(tx, (await getPlan(tx, input.year)).id, input.changeId)
    const ids = await listActivityIdsOf(tx, set.id)
    const ground = await loadGround({ tx, today }, input.year, ids, true)
    return { set, ids, ground, leads: await leadsOfCopies(tx, set, ground) }
  },
  authorize: (actor, { set, ground, leads }) => {
    const scope = unitsOf(ground)
    const assignment = mayWriteUnits(actor, scope) ?? mayTakeBackCopies(actor, set.personId, leads)
    return assignment === undefined ? undefined : { assignment, scope }
  },
  run: async (context) => {
    const { tx, actor, now, newId, resource } = context
    const { set, ids, ground } = resource
    demandUndoable(set, now)
    demandEditable(ground)
    await demandUntouched(tx, set, ids)
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
