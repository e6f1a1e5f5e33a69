import { sql } from 'kysely'
import type { Month } from '../../../kernel/month.ts'
import type { Reader } from '../../platform/index.ts'

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
