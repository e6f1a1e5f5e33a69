import { sql } from 'kysely'
import { MONTHS } from '../../../kernel/month.ts'
import type { Tx } from '../../platform/index.ts'
import type { Activity } from '../model/activity.ts'
import type { ImportedCells } from './activityStore.ts'

function activityRow(activity: Activity) {
  return {
    id: activity.id,
    unit_plan_id: activity.unitPlanId,
    unit_id: activity.unitId,
    position: activity.position,
    code: activity.code,
    line_text: activity.lineText,
    classification: activity.classification,
    line_id: activity.lineId,
    process_id: activity.processId,
    name: activity.name,
    expected_result: activity.expectedResult,
    means: JSON.stringify(activity.means),
    responsible_text: activity.responsibleText,
    condition: activity.condition,
    modality: activity.modality,
    weight_bp: activity.weightBp,
    unit_of_measure: activity.target?.unitOfMeasure ?? null,
    exempt: JSON.stringify(activity.exempt),
    template_id: activity.template?.templateId ?? null,
    template_version: activity.template?.version ?? null,
    copied_from: activity.copiedFrom,
  }
}

function monthRows(activity: Activity) {
  return MONTHS.map((month) => ({
    activity_id: activity.id,
    unit_id: activity.unitId,
    month,
    share_bp: activity.months[month - 1] ?? null,
    quantity: activity.target?.quantities[month - 1] ?? null,
  }))
}

function responsibleRows(activity: Activity) {
  return activity.responsibles.map((responsible, position) => ({
    activity_id: activity.id,
    unit_id: activity.unitId,
    position,
    kind: responsible.kind,
    post_id: responsible.kind === 'post' ? responsible.postId : null,
    responsible_unit_id: responsible.kind === 'unit' ? responsible.unitId : null,
    committee: responsible.kind === 'committee' ? responsible.name : null,
  }))
}

function supportRows(activity: Activity) {
  return activity.supports.map((unit) => ({
    activity_id: activity.id,
    unit_id: activity.unitId,
    supporting_unit_id: unit,
  }))
}

/** PostgreSQL takes 65,535 parameters in a statement; a thousand rows of any of these tables stay below. */
const BATCH = 1000

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH)
}

/** Writes new activities with their months, responsibles and supports. */
export async function insertActivities(
  tx: Tx,
  activities: readonly (Activity & Partial<ImportedCells> & { importId?: string | null })[],
): Promise<void> {
  for (const rows of batches(activities)) {
    const values = rows.map((activity) => ({
      ...activityRow(activity),
      raw_cells: activity.rawCells == null ? null : JSON.stringify(activity.rawCells),
      raw_months: activity.rawMonths == null ? null : JSON.stringify(activity.rawMonths),
      import_id: activity.importId ?? null,
    }))
    await tx.insertInto('operations_activity').values(values).execute()
  }
  for (const rows of batches(activities.flatMap(monthRows)))
    await tx.insertInto('operations_activity_month').values(rows).execute()
  await insertResponsibles(tx, activities)
  await insertSupports(tx, activities)
}

async function insertResponsibles(tx: Tx, activities: readonly Activity[]): Promise<void> {
  for (const rows of batches(activities.flatMap(responsibleRows)))
    await tx.insertInto('operations_activity_responsible').values(rows).execute()
}

async function insertSupports(tx: Tx, activities: readonly Activity[]): Promise<void> {
  for (const rows of batches(activities.flatMap(supportRows)))
    await tx.insertInto('operations_activity_support').values(rows).execute()
}

/** An activity as it was stored and as a change leaves it. */
export type ChangedActivity = { readonly before: Activity; readonly after: Activity }

/** The rows of `after` that differ from those of `before`, by what would be stored. */
function differing<T>(before: readonly T[], after: readonly T[]): T[] {
  const stored = new Set(before.map((row) => JSON.stringify(row)))
  return after.filter((row) => !stored.has(JSON.stringify(row)))
}

/** The activities' own rows; the database turns the JSON into its own types. */
async function updateRows(tx: Tx, changed: readonly ChangedActivity[]): Promise<void> {
  const rows = changed.flatMap(({ before, after }) => differing([activityRow(before)], [activityRow(after)]))
  if (rows[0] === undefined) return
  const columns = Object.keys(rows[0]).filter((name) => name !== 'id')
  const set = columns.map((name) => sql`${sql.id(name)} = v.${sql.id(name)}`)
  await sql`
    update operations_activity a set ${sql.join(set)}
    from jsonb_populate_recordset(null::operations_activity, ${JSON.stringify(rows)}::jsonb) v
    where a.id = v.id`.execute(tx)
}

async function updateMonths(tx: Tx, changed: readonly ChangedActivity[]): Promise<void> {
  const rows = changed.flatMap(({ before, after }) => differing(monthRows(before), monthRows(after)))
  if (rows.length === 0) return
  await sql`
    insert into operations_activity_month (activity_id, unit_id, month, share_bp, quantity)
    select v.activity_id, v.unit_id, v.month, v.share_bp, v.quantity
    from jsonb_populate_recordset(null::operations_activity_month, ${JSON.stringify(rows)}::jsonb) v
    on conflict (activity_id, month)
    do update set unit_id = excluded.unit_id, share_bp = excluded.share_bp, quantity = excluded.quantity`.execute(tx)
}

type PartTable = 'operations_activity_responsible' | 'operations_activity_support'

async function deleteParts(tx: Tx, table: PartTable, activities: readonly Activity[]): Promise<void> {
  const ids = activities.map(({ id }) => id)
  if (ids.length > 0) await tx.deleteFrom(table).where('activity_id', '=', sql<string>`any(${ids})`).execute()
}

/** Activities whose list of parts is another one now. */
function withOther(changed: readonly ChangedActivity[], rowsOf: (activity: Activity) => unknown): Activity[] {
  return changed
    .filter(({ before, after }) => differing([rowsOf(before)], [rowsOf(after)]).length > 0)
    .map(({ after }) => after)
}

/** Writes changed activities over the stored ones: what differs, in a few statements however many there are. */
export async function updateActivities(tx: Tx, changed: readonly ChangedActivity[]): Promise<void> {
  for (const some of batches(changed)) {
    await updateRows(tx, some)
    await updateMonths(tx, some)
    const responsibles = withOther(some, responsibleRows)
    await deleteParts(tx, 'operations_activity_responsible', responsibles)
    await insertResponsibles(tx, responsibles)
    const supports = withOther(some, supportRows)
    await deleteParts(tx, 'operations_activity_support', supports)
    await insertSupports(tx, supports)
  }
}

/** Takes activities out of the plan, or with null brings them back; nothing is deleted. */
export async function annulActivities(tx: Tx, ids: readonly string[], now: string | null): Promise<void> {
  if (ids.length > 0)
    await tx
      .updateTable('operations_activity')
      .set({ annulled_at: now })
      .where('id', '=', sql<string>`any(${ids})`)
      .execute()
}
