import { sql } from 'kysely'
import type { Reader } from '../../platform/index.ts'

/** A kept file as a version, as what has a code, as a document that went out or as a copy that came back signed. */
export type FileUse = {
  sha256: string
  kind: 'version' | 'record' | 'document' | 'signedCopy'
  year: number
  /** Number of the version or name of the file. */
  what: string
  /** Verification code; null for a working copy. */
  code: string | null
}

/** What official files belong to. */
export async function listFileUses(db: Reader, hashes: readonly string[]): Promise<FileUse[]> {
  const { rows } = await sql<FileUse>`
    select v.sha256, 'version' as kind, p.year, v.number::text as what, v.code
      from operations_version v join operations_plan p on p.id = v.plan_id where v.sha256 = any(${hashes}::text[])
    union all
    select r.sha256, 'record', p.year, r.number::text, r.code
      from operations_record r join operations_plan p on p.id = r.plan_id where r.sha256 = any(${hashes}::text[])
    union all
    select d.sha256, 'document', p.year, coalesce(d.file_name, ''), coalesce(r.code, v.code)
      from operations_document d join operations_plan p on p.id = d.plan_id
      left join operations_version v on v.id = d.version_id left join operations_record r on r.id = d.record_id
      where d.sha256 = any(${hashes}::text[])
    union all
    select c.file_sha256, 'signedCopy', p.year, c.file_name, v.code
      from operations_signed_copy c join operations_version v on v.id = c.version_id
      join operations_plan p on p.id = v.plan_id where c.file_sha256 = any(${hashes}::text[])
    order by 3, 2, 4`.execute(db)
  return rows
}
