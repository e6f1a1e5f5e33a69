import { sql } from 'kysely'
import type { Reader } from '../../platform/index.ts'

export type StrategicPlanRow = {
  id: string
  name: string
  code: string | null
  startYear: number
  endYear: number
  objectives: number
  lines: number
}

/** Strategic plans, newest first, with how many objectives and lines in force each has. */
export async function listPlanRows(db: Reader): Promise<StrategicPlanRow[]> {
  const { rows } = await sql<StrategicPlanRow>`
    select p.id, p.name, p.code, p.start_year as "startYear", p.end_year as "endYear",
      (select count(*)::int from strategy_objective o where o.plan_id = p.id) as objectives,
      (select count(*)::int from strategy_line l where l.plan_id = p.id and not l.withdrawn) as lines
    from strategy_plan p order by p.start_year desc, p.end_year desc, p.folded`.execute(db)
  return rows
}
