import { sql } from 'kysely'
import type { Month } from '../../../kernel/month.ts'
import type { Reader } from '../../platform/index.ts'

export type ThingKind =
  | 'report'
  | 'correction'
  | 'evidenceFile'
  | 'cut'
  | 'sample'
  | 'executionReport'
  | 'evaluation'
  | 'commitment'
  | 'instruction'
  | 'register'

/**
 * A thing of the log with the words that name it; `what` is the activity, the unit ('' for the institution), or the number of a cut, a sample or a quarter. The
 * month is that of a report or a file, and the last one of whatever speaks of more.
 */
export type NamedThing = { thing: string; kind: ThingKind; year: number; month: Month; what: string }

/** What reports, their corrections, files of evidence, cuts, samples, reports on execution, evaluations and what is followed are about; others are left out. A unit is called as it is today. */
export async function readThings(db: Reader, things: readonly string[]): Promise<NamedThing[]> {
  if (things.length === 0) return []
  const { rows } = await sql<NamedThing>`
    with asked as (select split_part(thing, ':', 1) as kind, split_part(thing, ':', 2) as id, thing
                   from unnest(${things}::text[]) as thing),
    unit_name as (select distinct on (unit_id) unit_id, name from platform_unit_version order by unit_id, valid_from desc)
    select asked.thing, 'report' as kind, p.year, r.month, a.code || ' ' || a.name as what from asked
      join monitoring_report r on asked.kind = 'monitoring.report' and r.id = asked.id
      join operations_plan p on p.id = r.plan_id join operations_activity a on a.id = r.activity_id
    union all
    select asked.thing, 'correction', p.year, k.month, a.code || ' ' || a.name from asked
      join monitoring_correction k on asked.kind = 'monitoring.correction' and k.id = asked.id
      join operations_plan p on p.id = k.plan_id join operations_activity a on a.id = k.activity_id
    union all
    select asked.thing, 'evidenceFile', p.year, f.month, n.name from asked
      join monitoring_evidence_file f on asked.kind = 'monitoring.evidenceFile' and f.id = asked.id
      join operations_plan p on p.id = f.plan_id join unit_name n on n.unit_id = f.unit_id
    union all
    select asked.thing, 'cut', p.year, c.month, c.number::text from asked
      join monitoring_cut c on asked.kind = 'monitoring.cut' and c.id = asked.id
      join operations_plan p on p.id = c.plan_id
    union all
    select asked.thing, 'executionReport', p.year, c.month, coalesce(n.name, '') from asked
      join monitoring_execution_report x on asked.kind = 'monitoring.executionReport' and x.id = asked.id
      join operations_plan p on p.id = x.plan_id join monitoring_cut c on c.id = x.cut_id
      left join unit_name n on n.unit_id = x.unit_id
    union all
    select asked.thing, 'evaluation', p.year, e.quarter * 3, e.quarter::text from asked
      join monitoring_evaluation e on asked.kind = 'monitoring.evaluation' and e.id = asked.id
      join operations_plan p on p.id = e.plan_id
    union all
    select asked.thing, f.kind, f.year, 12, n.name from asked
      join monitoring_follow_up f on asked.kind = 'monitoring.followUp' and f.id = asked.id
      join unit_name n on n.unit_id = f.unit_id
    union all
    select asked.thing, 'register', extract(year from g.changed_at::timestamptz)::int, 12, g.name from asked
      join monitoring_register g on asked.kind = 'monitoring.register' and g.id = asked.id
    union all
    select asked.thing, 'sample', p.year, s.to_month, s.number::text from asked
      join monitoring_sample s on asked.kind = 'monitoring.sample' and s.id = asked.id
      join operations_plan p on p.id = s.plan_id`.execute(db)
  return rows
}
