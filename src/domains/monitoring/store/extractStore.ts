import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/index.ts'
import type { CountedBy, Extract } from '../model/extract/extract.ts'

/** What is read of an extract beside its file; its pseudonyms never leave the database. */
export const extractColumns = [
  ...(['extract.register_id as registerId', 'register.name as registerName', 'extract.filter'] as const),
  ...(['extract.period_from as periodFrom', 'extract.period_to as periodTo', 'extract.taken_on as takenOn'] as const),
  ...(['extract.counted_by as countedBy', 'extract.original_sha256 as sourceSha256', 'extract.totals'] as const),
  ...(['extract.hidden_rows as hiddenRows', 'extract.other_columns as otherColumns'] as const),
] as const

type ExtractRow = {
  registerId: string | null
  registerName: string | null
  filter: string | null
  periodFrom: string | null
  periodTo: string | null
  takenOn: string | null
  countedBy: string | null
  sourceSha256: string | null
  totals: string | null
  hiddenRows: number | null
  otherColumns: number | null
}

/** Null: the file is no extract. */
export function extractOf(row: ExtractRow): Extract | null {
  const { registerId, totals } = row
  if (registerId === null || totals === null) return null
  return {
    ...{ registerId, registerName: row.registerName ?? '', filter: row.filter ?? '' },
    ...{ from: row.periodFrom ?? '', to: row.periodTo ?? '', takenOn: row.takenOn ?? '' },
    // The table's checks allow no others.
    ...{ countedBy: row.countedBy as CountedBy, originalSha256: row.sourceSha256 ?? '' },
    ...{ hiddenRows: row.hiddenRows ?? 0, otherColumns: row.otherColumns ?? 0, totals: JSON.parse(totals) },
  }
}

export type NewExtract = Omit<Extract, 'registerName'> & {
  fileId: string
  unitId: string
  /** Which key of the installation made the pseudonyms. */
  keyId: string
  pseudonyms: readonly string[]
}

export async function insertExtract(tx: Tx, extract: NewExtract): Promise<void> {
  const { fileId, unitId, registerId, filter, from, to, takenOn, countedBy, originalSha256, totals } = extract
  await tx
    .insertInto('monitoring_extract')
    .values({
      ...{ file_id: fileId, unit_id: unitId, register_id: registerId, filter, period_from: from, period_to: to },
      ...{ taken_on: takenOn, counted_by: countedBy, original_sha256: originalSha256, totals: JSON.stringify(totals) },
      ...{ hidden_rows: extract.hiddenRows, other_columns: extract.otherColumns, key_id: extract.keyId },
      pseudonyms: [...extract.pseudonyms],
    })
    .execute()
}

/** Distinct persons of a register in the reports of an activity, from the first month of the year up to one. */
export type PersonsInYear = {
  registerId: string
  registerName: string
  persons: number
  extracts: number
  /** Extracts whose pseudonyms another key made: theirs can't be told from those. */
  otherKey: number
}

type PersonsAsked = {
  planId: string
  activityId: string
  month: number
  keyId: string
  /** False: only what the whole staff may read. */
  readsAll: boolean
}

/** Of the registers that have a key; extracts that another key pseudonymised are counted apart. */
export async function listPersonsInYear(
  db: Reader,
  { planId, activityId, month, keyId, readsAll }: PersonsAsked,
): Promise<PersonsInYear[]> {
  const { rows } = await sql<PersonsInYear>`
    with used as (
      select distinct x.file_id, x.register_id, x.key_id = ${keyId} as own from monitoring_report r
      join monitoring_evidence e on e.report_id = r.id join monitoring_extract x on x.file_id = e.file_id
      where r.plan_id = ${planId} and r.activity_id = ${activityId} and r.month <= ${month}
        and (${readsAll} or (r.status = 'validated' and e.confidentiality <> 'confidential'))
        and x.totals::jsonb ->> 'persons' is not null)
    select g.id as "registerId", g.name as "registerName",
      (select count(distinct p) from used u join monitoring_extract x on x.file_id = u.file_id
        cross join unnest(x.pseudonyms) as p where u.register_id = g.id and u.own)::int as persons,
      count(*) filter (where used.own)::int as extracts, count(*) filter (where not used.own)::int as "otherKey"
    from used join monitoring_register g on g.id = used.register_id
    group by g.id, g.name order by g.name`.execute(db)
  return rows
}
