import { sql } from 'kysely'
import type { Reader } from '../../platform/index.ts'

/** A thing of the log with the words that name it. */
export type NamedThing = { thing: string; year: number; unit: string | null; code: string | null; name: string | null }

/**
 * What activities, plans of units, requests for changes and versions are called, also those that are no longer in the
 * plan; others are left out. A unit is called as it is today.
 */
export async function readThings(db: Reader, things: readonly string[]): Promise<NamedThing[]> {
  if (things.length === 0) return []
  const { rows } = await sql<NamedThing>`
    with asked as (select split_part(thing, ':', 1) as kind, split_part(thing, ':', 2) as id, thing
                   from unnest(${things}::text[]) as thing),
    unit_name as (select distinct on (unit_id) unit_id, name from platform_unit_version order by unit_id, valid_from desc)
    select asked.thing, p.year, n.name as unit, a.code, a.name from asked
      join operations_activity a on asked.kind = 'operations.activity' and a.id = asked.id
      join operations_unit_plan u on u.id = a.unit_plan_id join operations_plan p on p.id = u.plan_id
      left join unit_name n on n.unit_id = a.unit_id
    union all
    select asked.thing, p.year, n.name, null, null from asked
      join operations_unit_plan u on asked.kind = 'operations.unitPlan' and u.id = asked.id
      join operations_plan p on p.id = u.plan_id left join unit_name n on n.unit_id = u.unit_id
    union all
    select asked.thing, p.year, n.name, r.number::text, null from asked
      join operations_request r on asked.kind = 'operations.request' and r.id = asked.id
      join operations_plan p on p.id = r.plan_id join operations_unit_plan u on u.id = r.unit_plan_id
      left join unit_name n on n.unit_id = u.unit_id
    union all
    select asked.thing, p.year, null, v.number::text, null from asked
      join operations_version v on asked.kind = 'operations.version' and v.id = asked.id
      join operations_plan p on p.id = v.plan_id
    union all
    select asked.thing, p.year, null, c.code, null from asked
      join operations_record c on asked.kind = 'operations.record' and c.id = asked.id
      join operations_plan p on p.id = c.plan_id
    union all
    select asked.thing, p.year, null, null, null from asked
      join operations_plan p on asked.kind = 'operations.plan' and p.id = asked.id`.execute(db)
  return rows
}
