import { sql } from 'kysely'
import type { Month } from '../../../kernel/month.ts'
import type { Reader } from '../../platform/index.ts'
import type { FollowUpKind } from '../model/followUp/followUp.ts'

/** A kept file in what it proves; without activity where no report names it. */
export type FileUse = { sha256: string; year: number; month: Month; unit: string; activity: string | null }

/** What files of evidence belong to; a file that proves several activities comes several times. */
export async function listFileUses(db: Reader, hashes: readonly string[]): Promise<FileUse[]> {
  const { rows } = await sql<FileUse>`
    with unit_name as (select distinct on (unit_id) unit_id, name from platform_unit_version order by unit_id, valid_from desc)
    select f.sha256, p.year, coalesce(r.month, f.month) as month, n.name as unit, a.code || ' ' || a.name as activity
    from monitoring_evidence_file f
      join operations_plan p on p.id = f.plan_id join unit_name n on n.unit_id = f.unit_id
      left join monitoring_evidence e on e.file_id = f.id left join monitoring_report r on r.id = e.report_id
      left join operations_activity a on a.id = r.activity_id
    where f.sha256 = any(${hashes}::text[]) order by 2, 3, 4, 5`.execute(db)
  return rows
}

/** A kept file in the answer that it proves. */
export type AnswerUse = { sha256: string; kind: FollowUpKind; unit: string; year: number }

/** What the answers are about whose file is one of these. */
export async function listAnswerFiles(db: Reader, hashes: readonly string[]): Promise<AnswerUse[]> {
  const { rows } = await sql<AnswerUse>`
    select distinct s.sha256, one.kind, n.name as unit, one.year
    from monitoring_follow_up_step s join monitoring_follow_up one on one.id = s.follow_up_id
      join lateral (select name from platform_unit_version v where v.unit_id = one.unit_id order by valid_from desc limit 1) n on true
    where s.sha256 = any(${hashes}::text[]) order by 4, 3, 2`.execute(db)
  return rows
}
