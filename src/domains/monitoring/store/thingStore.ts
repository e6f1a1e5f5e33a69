import { sql } from 'kysely'
import type { Month } from '../../../kernel/month.ts'
import type { Reader } from '../../platform/index.ts'

/** A thing of the log with the words that name it; `what` is the activity, the unit or the number of a cut. */
export type NamedThing = { thing: string; year: number; month: Month; what: string }

/** What reports, their corrections, files of evidence and cuts are about; others are left out. A unit is called as it is today. */
export async function readThings(db: Reader, things: readonly string[]): Promise<NamedThing[]> {
  if (things.length === 0) return []
  const { rows } = await sql<NamedThing>`
    with asked as (select split_part(thing, ':', 1) as kind, split_part(thing, ':', 2) as id, thing
                   from unnest(${things}::text[]) as thing),
    unit_name as (select distinct on (unit_id) unit_id, name from platform_unit_version order by unit_id, valid_from desc)
    select asked.thing, p.year, r.month, a.code || ' ' || a.name as what from asked
      join monitoring_report r on asked.kind = 'monitoring.report' and r.id = asked.id
      join operations_plan p on p.id = r.plan_id join operations_activity a on a.id = r.activity_id
    union all
    select asked.thing, p.year, k.month, a.code || ' ' || a.name from asked
      join monitoring_correction k on asked.kind = 'monitoring.correction' and k.id = asked.id
      join operations_plan p on p.id = k.plan_id join operations_activity a on a.id = k.activity_id
    union all
    select asked.thing, p.year, f.month, n.name from asked
      join monitoring_evidence_file f on asked.kind = 'monitoring.evidenceFile' and f.id = asked.id
      join operations_plan p on p.id = f.plan_id join unit_name n on n.unit_id = f.unit_id
    union all
    select asked.thing, p.year, c.month, c.number::text from asked
      join monitoring_cut c on asked.kind = 'monitoring.cut' and c.id = asked.id
      join operations_plan p on p.id = c.plan_id`.execute(db)
  return rows
}
