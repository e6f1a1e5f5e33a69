import type { ActContext } from '../../../platform/index.ts'
import type { Activity } from '../../model/activity.ts'
import type { ActivityLink, Change } from '../../model/activityChange.ts'
import { meansOf } from '../../model/importReview/comparePlan.ts'
import { rawMonthsOf } from '../../model/importReview/rawMonths.ts'
import { freeCode } from '../../model/newActivity.ts'
import type { Plan, UnitPlan } from '../../model/plan.ts'
import type { ImportedActivity } from '../../model/planImport/importedPlan.ts'
import { type ImportedCells, readPlaces } from '../../store/activityStore.ts'
import { annulActivities, insertActivities } from '../../store/activityWrites.ts'
import { type ChangeKind, insertChangeSet } from '../../store/changeStore.ts'
import { commitChanges, demandEditable, loadGround } from '../commitChanges.ts'
import { demandOpen } from '../unitPlanGround.ts'
import type { ImportedUnits } from './importUnits.ts'
import type { ImportView } from './importView.ts'

type Context = Pick<ActContext<unknown>, 'tx' | 'actor' | 'newId' | 'now' | 'today'>
type NewRow = Activity & ImportedCells & { importId: string }
type LinkOf = (row: Pick<ImportedActivity, 'code' | 'strategicLine'>) => ActivityLink
export type ImportGround = {
  plan: Plan
  units: ImportedUnits
  unitPlans: ReadonlyMap<string, UnitPlan>
  linkOf: LinkOf
}

/** One undoable set of the history for everything that the import did of one kind. */
async function keepSet(context: Context, plan: Plan, kind: ChangeKind, summary: string, ids: readonly string[]) {
  const { tx, actor, newId, now } = context
  const id = newId()
  await insertChangeSet(tx, { id, planId: plan.id, kind, personId: actor.personId, at: now, summary, changes: [] }, ids)
  return id
}

/** The rows that the plan lacks, behind those that each unit has, with their cells as read. */
export async function addNewRows(
  context: Context,
  view: ImportView,
  ground: ImportGround,
): Promise<{ added: number; linked: number; changeId: string | null }> {
  const isNew = new Set(view.comparison.rows.flatMap(({ kind, key }) => (kind === 'new' ? [key] : [])))
  const rows: NewRow[] = []
  for (const [index, { rows: own }] of view.decided.units.entries()) {
    const unitId = ground.units.ids[index] ?? null
    const unitPlan = unitId === null ? undefined : ground.unitPlans.get(unitId)
    const fresh = own.filter(({ key, state }) => state !== 'out' && isNew.has(key))
    if (unitId === null || unitPlan === undefined || fresh.length === 0) continue
    demandOpen(unitPlan)
    const { codes, lastPosition } = await readPlaces(context.tx, unitPlan.id)
    const used = new Set(codes)
    const unit = { code: ground.units.codes.get(unitId) ?? '' }
    for (const [at, decided] of fresh.entries()) {
      const code = freeCode(unit, used)
      used.add(code)
      rows.push({
        ...activityOf(decided.row, ground.linkOf(decided.row)),
        id: context.newId(),
        unitPlanId: unitPlan.id,
        unitId,
        position: lastPosition + at + 1,
        code,
        rawCells: decided.read.original,
        rawMonths: rawMonthsOf(decided),
        importId: view.one.id,
      })
    }
  }
  if (rows.length === 0) return { added: 0, linked: 0, changeId: null }
  await insertActivities(context.tx, rows)
  const ids = rows.map(({ id }) => id)
  const changeId = await keepSet(context, ground.plan, 'add', view.one.fileName, ids)
  return { added: rows.length, linked: rows.filter((row) => row.classification !== 'unclassified').length, changeId }
}

function activityOf(
  row: ImportedActivity,
  link: ActivityLink,
): Omit<Activity, 'id' | 'unitPlanId' | 'unitId' | 'position' | 'code'> {
  return {
    ...link,
    lineText: row.strategicLine,
    name: row.activity,
    expectedResult: row.expectedResult,
    means: meansOf(row),
    responsibleText: row.responsible,
    responsibles: [],
    supports: [],
    condition: null,
    modality: null,
    weightBp: null,
    target: row.physicalTarget ?? null,
    months: row.months,
    exempt: [],
    template: null,
    copiedFrom: null,
  }
}

export type Chosen = 'all' | 'none' | readonly string[]

const isChosen = (chosen: Chosen, key: string): boolean =>
  chosen === 'all' || (chosen !== 'none' && chosen.includes(key))

/** The differences that a person chose, as one set of changes. */
export async function applyChanged(
  context: Context,
  { one, comparison }: ImportView,
  chosen: Chosen,
): Promise<{ changed: number; changeId: string | null }> {
  const rows = comparison.rows.flatMap((row) => (row.kind === 'changed' && isChosen(chosen, row.key) ? [row] : []))
  if (rows.length === 0) return { changed: 0, changeId: null }
  const changes: Change[] = rows.flatMap((row) => row.changes)
  const ground = await loadGround(
    context,
    one.year,
    rows.map(({ activityId }) => activityId),
  )
  demandEditable(ground)
  const changeId = await commitChanges(context, ground, { kind: 'bulk', summary: one.fileName, changes })
  return { changed: rows.length, changeId }
}

/** Activities that the document does not name any more and that a person chose to take out. */
export async function annulGone(
  context: Context,
  { one, comparison }: ImportView,
  plan: Plan,
  chosen: Chosen,
): Promise<{ annulled: number; changeId: string | null }> {
  const ids = comparison.gone.filter(({ id }) => isChosen(chosen, id)).map(({ id }) => id)
  if (ids.length === 0) return { annulled: 0, changeId: null }
  demandEditable(await loadGround(context, one.year, ids))
  await annulActivities(context.tx, ids, context.now)
  return { annulled: ids.length, changeId: await keepSet(context, plan, 'annul', one.fileName, ids) }
}
