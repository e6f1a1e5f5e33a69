import { sql } from 'kysely'
import { MONTHS } from '../../../kernel/month.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Activity, Classification, Modality, Responsible } from '../model/activity.ts'
import { searchText } from '../model/activitySearch.ts'
import type { HeldActivity } from '../model/copyPlan.ts'

type ActivityRow = {
  id: string
  unit_plan_id: string
  unit_id: string
  position: number
  code: string
  line_text: string
  classification: Classification
  line_id: string | null
  process_id: string | null
  name: string
  expected_result: string
  means: string
  responsible_text: string
  condition: string | null
  modality: Modality | null
  weight_bp: number | null
  unit_of_measure: string | null
  template_id: string | null
  template_version: number | null
  copied_from: string | null
  raw_cells: string | null
  raw_months: string | null
  shares: (number | null)[]
  quantities: (number | null)[]
  responsibles: Responsible[] | null
  supports: string[] | null
}

/** What the import kept of a row: its cells as read, and the month cells that it could not place. */
export type ImportedCells = { rawCells: readonly string[] | null; rawMonths: readonly string[] | null }

export type StoredActivity = Activity & ImportedCells

function toActivity(row: ActivityRow): StoredActivity {
  return {
    id: row.id,
    unitPlanId: row.unit_plan_id,
    unitId: row.unit_id,
    position: row.position,
    code: row.code,
    lineText: row.line_text,
    classification: row.classification,
    lineId: row.line_id,
    processId: row.process_id,
    name: row.name,
    expectedResult: row.expected_result,
    means: JSON.parse(row.means),
    responsibleText: row.responsible_text,
    responsibles: row.responsibles ?? [],
    supports: row.supports ?? [],
    condition: row.condition,
    modality: row.modality,
    weightBp: row.weight_bp,
    target:
      row.unit_of_measure === null
        ? null
        : { unitOfMeasure: row.unit_of_measure, quantities: row.quantities.map(asNumber) },
    months: row.shares,
    template: row.template_id === null ? null : { templateId: row.template_id, version: row.template_version ?? 1 },
    copiedFrom: row.copied_from,
    rawCells: row.raw_cells === null ? null : JSON.parse(row.raw_cells),
    rawMonths: row.raw_months === null ? null : JSON.parse(row.raw_months),
  }
}

function asNumber(quantity: number | string | null): number | null {
  return quantity === null ? null : Number(quantity)
}

const columns = sql.raw(`
  a.id, a.unit_plan_id, a.unit_id, a.position, a.code, a.line_text, a.classification, a.line_id, a.process_id, a.name,
  a.expected_result, a.means, a.responsible_text, a.condition, a.modality, a.weight_bp, a.unit_of_measure, a.template_id,
  a.template_version, a.copied_from, a.raw_cells, a.raw_months, m.shares, m.quantities,
  (select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kind', r.kind, 'postId', r.post_id, 'unitId', r.responsible_unit_id, 'name', r.committee)) order by r.position)
     from operations_activity_responsible r where r.activity_id = a.id) as responsibles,
  (select jsonb_agg(s.supporting_unit_id order by s.supporting_unit_id) from operations_activity_support s where s.activity_id = a.id) as supports`)

const months = sql.raw(`
  join lateral (select array_agg(share_bp order by month) as shares, array_agg(quantity order by month) as quantities
    from operations_activity_month where activity_id = a.id) m on true`)

/** Every living activity of a plan, by unit plan and position. */
export async function listActivities(db: Reader, planId: string): Promise<StoredActivity[]> {
  const { rows } = await sql<ActivityRow>`
    select ${columns} from operations_unit_plan u join operations_activity a on a.unit_plan_id = u.id ${months}
    where u.plan_id = ${planId} and a.annulled_at is null order by u.id, a.position`.execute(db)
  return rows.map(toActivity)
}

/** The activities with those ids, locked for a change; missing ones are left out, annulled ones unless asked for. */
export async function listActivitiesForChange(
  tx: Tx,
  planId: string,
  ids: readonly string[],
  annulledToo = false,
): Promise<StoredActivity[]> {
  if (ids.length === 0) return []
  await tx
    .selectFrom('operations_activity')
    .select('id')
    .where('id', '=', sql<string>`any(${ids})`)
    .orderBy('id')
    .forUpdate()
    .execute()
  const { rows } = await sql<ActivityRow>`
    select ${columns} from operations_unit_plan u join operations_activity a on a.unit_plan_id = u.id ${months}
    where u.plan_id = ${planId} and (a.annulled_at is null or ${annulledToo}) and a.id = any(${ids}) order by a.id`.execute(
    tx,
  )
  return rows.map(toActivity)
}

function activityColumns(activity: Activity) {
  return {
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
    template_id: activity.template?.templateId ?? null,
    template_version: activity.template?.version ?? null,
    copied_from: activity.copiedFrom,
    search: searchText(activity),
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
      id: activity.id,
      ...activityColumns(activity),
      raw_cells: activity.rawCells == null ? null : JSON.stringify(activity.rawCells),
      raw_months: activity.rawMonths == null ? null : JSON.stringify(activity.rawMonths),
      import_id: activity.importId ?? null,
    }))
    await tx.insertInto('operations_activity').values(values).execute()
  }
  for (const rows of batches(activities.flatMap(monthRows)))
    await tx.insertInto('operations_activity_month').values(rows).execute()
  for (const rows of batches(activities.flatMap(responsibleRows))) {
    await tx.insertInto('operations_activity_responsible').values(rows).execute()
  }
  for (const rows of batches(activities.flatMap(supportRows)))
    await tx.insertInto('operations_activity_support').values(rows).execute()
}

/** Writes a changed activity over the stored one: the row, and the lists that differ. */
export async function updateActivity(tx: Tx, before: Activity, after: Activity): Promise<void> {
  await tx.updateTable('operations_activity').set(activityColumns(after)).where('id', '=', after.id).execute()
  if (after.months !== before.months || after.target !== before.target) {
    await tx.deleteFrom('operations_activity_month').where('activity_id', '=', after.id).execute()
    await tx.insertInto('operations_activity_month').values(monthRows(after)).execute()
  }
  if (after.responsibles !== before.responsibles) {
    await tx.deleteFrom('operations_activity_responsible').where('activity_id', '=', after.id).execute()
    const rows = responsibleRows(after)
    if (rows.length > 0) await tx.insertInto('operations_activity_responsible').values(rows).execute()
  }
  if (after.supports !== before.supports) {
    await tx.deleteFrom('operations_activity_support').where('activity_id', '=', after.id).execute()
    const rows = supportRows(after)
    if (rows.length > 0) await tx.insertInto('operations_activity_support').values(rows).execute()
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

/** Codes that a unit's plan ever used, so that none is used again, and the last position among the living. */
export async function readPlaces(tx: Tx, unitPlanId: string): Promise<{ codes: string[]; lastPosition: number }> {
  const { rows } = await sql<{ codes: string[] | null; lastPosition: number }>`
    select array_agg(code) as codes, coalesce(max(position) filter (where annulled_at is null), 0) as "lastPosition"
    from operations_activity where unit_plan_id = ${unitPlanId}`.execute(tx)
  return { codes: rows[0]?.codes ?? [], lastPosition: rows[0]?.lastPosition ?? 0 }
}

/** Every activity that a plan ever held, annulled ones too, with what a copy into it must know. */
export async function listHeld(
  db: Reader,
  planId: string,
): Promise<(HeldActivity & { unitPlanId: string; code: string; position: number })[]> {
  const rows = await db
    .selectFrom('operations_unit_plan as unitPlan')
    .innerJoin('operations_activity as activity', 'activity.unit_plan_id', 'unitPlan.id')
    .select([
      'activity.unit_plan_id as unitPlanId',
      'activity.unit_id as unitId',
      'activity.copied_from as copiedFrom',
      'activity.name',
      'activity.code',
      'activity.position',
      'activity.annulled_at as annulledAt',
    ])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('operations_change_activity as link')
            .innerJoin('operations_change as change', 'change.id', 'link.change_id')
            .select('change.id')
            .whereRef('link.activity_id', '=', 'activity.id')
            .where('change.kind', '=', 'add')
            .where('change.undone_at', 'is not', null),
        )
        .as('undone'),
    )
    .where('unitPlan.plan_id', '=', planId)
    .execute()
  return rows.map(({ annulledAt, undone, ...row }) => ({
    ...row,
    annulled: annulledAt !== null,
    undone: Boolean(undone),
  }))
}

/** Ids of the living activities of a plan whose text holds every one of the folded words. */
export async function searchActivityIds(db: Reader, planId: string, words: readonly string[]): Promise<string[]> {
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const { rows } = await sql<{ id: string }>`
    select a.id from operations_unit_plan u join operations_activity a on a.unit_plan_id = u.id
    where u.plan_id = ${planId} and a.annulled_at is null and a.search like all (${patterns})`.execute(db)
  return rows.map((row) => row.id)
}

/** An activity of any year, with its year; annulled ones too, because a link to them stays true. */
export async function findActivityAnywhere(
  db: Reader,
  id: string,
): Promise<{ year: number; activity: StoredActivity } | undefined> {
  const { rows } = await sql<ActivityRow & { year: number }>`
    select ${columns}, p.year from operations_activity a join operations_unit_plan u on u.id = a.unit_plan_id
    join operations_plan p on p.id = u.plan_id ${months} where a.id = ${id}`.execute(db)
  const row = rows[0]
  return row === undefined ? undefined : { year: row.year, activity: toActivity(row) }
}

/** Living activities that an import put into the plan. */
export async function listImportedIds(db: Reader, importId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('operations_activity')
    .select('id')
    .where('import_id', '=', importId)
    .where('annulled_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}
