import { sql } from 'kysely'
import type { Reader } from '../../platform/index.ts'
import type { Activity, Classification, Modality, Responsible } from '../model/activity.ts'
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
  exempt: string
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
    exempt: JSON.parse(row.exempt),
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
  a.expected_result, a.means, a.responsible_text, a.condition, a.modality, a.weight_bp, a.unit_of_measure, a.exempt, a.template_id,
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

/** Units of a plan that have an activity made from an actividad tipo. */
export async function listUnitsWithTemplate(db: Reader, planId: string, templateId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('operations_activity as activity')
    .innerJoin('operations_unit_plan as unit_plan', 'unit_plan.id', 'activity.unit_plan_id')
    .select('activity.unit_id as unitId')
    .distinct()
    .where('unit_plan.plan_id', '=', planId)
    .where('activity.template_id', '=', templateId)
    .where('activity.annulled_at', 'is', null)
    .execute()
  return rows.map(({ unitId }) => unitId)
}

/**
 * The activities of a plan with those ids; missing ones are left out, annulled ones unless asked for. For a change the
 * plan's row must be locked first: every act that writes an activity locks it.
 */
export async function listActivitiesWithIds(
  db: Reader,
  planId: string,
  ids: readonly string[],
  annulledToo = false,
): Promise<StoredActivity[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<ActivityRow>`
    select ${columns} from operations_unit_plan u join operations_activity a on a.unit_plan_id = u.id ${months}
    where u.plan_id = ${planId} and (a.annulled_at is null or ${annulledToo}) and a.id = any(${ids}) order by a.id`.execute(
    db,
  )
  return rows.map(toActivity)
}

/** Codes that a unit's plan ever used, so that none is used again, and the last position among the living. */
export async function readPlaces(tx: Reader, unitPlanId: string): Promise<{ codes: string[]; lastPosition: number }> {
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

/** The activity that one was copied from, with its year; annulled ones too, because a link to them stays true. */
export async function findCopied(
  db: Reader,
  id: string,
): Promise<{ year: number; activity: StoredActivity } | undefined> {
  const { rows } = await sql<ActivityRow & { year: number }>`
    select ${columns}, p.year from operations_activity a join operations_unit_plan u on u.id = a.unit_plan_id
    join operations_plan p on p.id = u.plan_id ${months}
    where a.id = (select copied_from from operations_activity where id = ${id})`.execute(db)
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

/** Unit of each of these activities, living or annulled, by activity; what does not exist is left out. */
export async function listUnitsOfActivities(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('operations_activity')
    .select(['id', 'unit_id as unitId'])
    .where('id', '=', sql<string>`any(${ids})`)
    .execute()
  return new Map(rows.map(({ id, unitId }) => [id, unitId]))
}
