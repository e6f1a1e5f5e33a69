import { sql } from 'kysely'
import type { AuditReach } from '../../../kernel/contract.ts'
import type { Reader } from '../../platform/index.ts'

/** Codes and units of all activities of a plan, those that were taken out too, by id. */
export async function activityPlaces(
  db: Reader,
  planId: string,
): Promise<Map<string, { code: string; unitId: string }>> {
  const rows = await db
    .selectFrom('operations_activity as activity')
    .innerJoin('operations_unit_plan as unit_plan', 'unit_plan.id', 'activity.unit_plan_id')
    .select(['activity.id', 'activity.code', 'activity.unit_id as unitId'])
    .where('unit_plan.plan_id', '=', planId)
    .execute()
  return new Map(rows.map(({ id, ...place }) => [id, place]))
}

/**
 * Lines of the log that speak of those plans, up to one line. With some units asked for, a line is left out as soon as one
 * thing of it belongs to another unit or to nobody known; with all of them, as soon as one belongs to another year's plan.
 */
export async function linesOfPlans(
  db: Reader,
  planIds: readonly string[],
  units: AuditReach['units'],
  until: number,
): Promise<Set<number>> {
  const all = units === 'all'
  const unitIds = all ? [] : units
  const { rows } = await sql<{ seq: number }>`
    with unit_plan as (select u.id, u.plan_id, u.unit_id from operations_unit_plan u),
    owned as (
      select 'operations.plan:' || id as thing, id as plan_id, null as unit_id from operations_plan
      union all select 'operations.unitPlan:' || id, plan_id, unit_id from unit_plan
      union all select 'operations.activity:' || a.id, u.plan_id, u.unit_id
        from operations_activity a join unit_plan u on u.id = a.unit_plan_id
      union all select 'operations.request:' || r.id, r.plan_id, u.unit_id
        from operations_request r join unit_plan u on u.id = r.unit_plan_id
      union all select 'operations.version:' || id, plan_id, null from operations_version
      union all select 'operations.record:' || c.id, c.plan_id, coalesce(u.unit_id, '')
        from operations_record c left join operations_request r on r.id = c.subject_id
        left join unit_plan u on u.id = r.unit_plan_id
      union all select 'operations.document:' || id, plan_id, unit_id from operations_document
      union all select 'operations.coordination:' || id, plan_id, asking_unit_id from operations_coordination
    ),
    judged as (
      select t.seq,
        coalesce(o.plan_id = any(${planIds}::text[]), false) as wanted,
        case when o.plan_id is not null then o.plan_id = any(${planIds}::text[])
             when split_part(t.thing, ':', 1) = 'platform.unit' then true
             else ${all}::boolean end
          and (${all}::boolean or case when split_part(t.thing, ':', 1) = 'platform.unit'
                                       then split_part(t.thing, ':', 2) = any(${unitIds}::text[])
                                       else o.unit_id is null or o.unit_id = any(${unitIds}::text[]) end) as fits
      from platform_log_thing t left join owned o on o.thing = t.thing
      where t.seq <= ${until}
    )
    select judged.seq from judged join platform_log line on line.seq = judged.seq
      where ${all}::boolean or line.unit_id is null or line.unit_id = any(${unitIds}::text[])
      group by judged.seq having bool_or(wanted) and bool_and(fits)`.execute(db)
  return new Set(rows.map(({ seq }) => Number(seq)))
}
