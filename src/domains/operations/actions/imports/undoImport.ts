import { DomainError } from '../../../../kernel/domainError.ts'
import { type ActContext, act } from '../../../platform/index.ts'
import { importRoutes } from '../../contracts/imports.ts'
import { invertChanges } from '../../model/activityChange.ts'
import type { ImportReport } from '../../model/importReview/importReport.ts'
import { listImportedIds } from '../../store/activityStore.ts'
import { annulActivities } from '../../store/activityWrites.ts'
import {
  type ChangeSet,
  getChangeSet,
  insertChangeSet,
  listActivityIdsOf,
  listChangedSince,
  markUndone,
} from '../../store/changeStore.ts'
import { deleteSignatures, replaceSections } from '../../store/frontMatterStore.ts'
import { getImportForChange, type PlanImport, settleImport } from '../../store/importStore.ts'
import { getPlanForChange } from '../../store/planStore.ts'
import { commitChanges, demandEditable, loadGround } from '../commitChanges.ts'
import { importPermit } from './importPermit.ts'

type Context = Pick<ActContext<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'newId'>
type Accepted = { planId: string; report: ImportReport }

/** @throws DomainError `operations.importNotAccepted`. */
function demandAccepted({ state, planId, report }: PlanImport): Accepted {
  if (state !== 'accepted' || planId === null || report === null)
    throw new DomainError('operations.importNotAccepted', 'conflict', { state })
  return { planId, report }
}

/** One set taken back: added rows are annulled, annulled ones return, changed values go back. */
async function takeBack(context: Context, one: PlanImport, set: ChangeSet): Promise<void> {
  const { tx, now, newId, actor } = context
  const ids = await listActivityIdsOf(tx, set.id)
  const ground = await loadGround(context, one.year, ids, true)
  demandEditable(ground)
  const changes = invertChanges(set.changes)
  const undone = await commitChanges(context, ground, { kind: 'undo', summary: one.fileName, changes })
  if (undone === null) {
    await annulActivities(tx, ids, set.kind === 'add' ? now : null)
    const row = { id: newId(), planId: set.planId, kind: 'undo' as const, personId: actor.personId, at: now }
    await insertChangeSet(tx, { ...row, summary: one.fileName, changes: [] }, ids)
  }
  await markUndone(tx, set.id, now)
}

/**
 * Takes an import back as a whole while nobody changed since what it put. The tree of units, their aliases and the
 * strategic catalogue stay: other things may hang from them already.
 */
export const undoImport = act({
  route: importRoutes.undoImport,
  load: ({ tx, input }) => getImportForChange(tx, input.importId),
  authorize: importPermit,
  run: async (context) => {
    const { tx, now, today, resource: one } = context
    const { planId, report } = demandAccepted(one)
    await getPlanForChange(tx, one.year, today)
    const sets = await Promise.all(report.changeIds.map((id) => getChangeSet(tx, planId, id)))
    const living = sets.filter(({ undoneAt }) => undoneAt === null).reverse()
    const added = await listImportedIds(tx, one.id)
    const touched = [...added, ...living.flatMap(({ changes }) => changes.map(({ activityId }) => activityId))]
    const changed = await listChangedSince(tx, touched, report.changeIds, report.at)
    if (changed.length > 0)
      throw new DomainError('operations.importChangedSince', 'conflict', {
        count: changed.length,
        activities: changed.slice(0, 20),
      })
    for (const set of living) await takeBack(context, one, set)
    await deleteSignatures(tx, planId, report.signatureIds, now)
    if (report.sectionsAdded) await replaceSections(tx, planId, [], now)
    await settleImport(tx, one.id, { state: 'undone', at: now })
    const things = [`operations.import:${one.id}`, `operations.plan:${planId}`]
    return { answer: { annulled: added.length }, log: { things, data: { annulled: added.length, year: one.year } } }
  },
})
