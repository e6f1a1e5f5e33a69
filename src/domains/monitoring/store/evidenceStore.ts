import { sql } from 'kysely'
import { together } from '../../../kernel/together.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import { groupBy } from '../model/compliance/groupBy.ts'
import type { Confidentiality, Evidence, EvidenceFile } from '../model/evidence.ts'
import type { EvidenceUse } from '../model/evidencePolicy.ts'
import type { Report, ReportStatus } from '../model/report.ts'
import { extractColumns, extractOf } from './extractStore.ts'

const files = (db: Reader) =>
  db
    .selectFrom('monitoring_evidence_file as file')
    .innerJoin('platform_stored_file as stored', 'stored.sha256', 'file.sha256')
    .innerJoin('platform_person as person', 'person.id', 'file.uploaded_by')
    .leftJoin('monitoring_extract as extract', 'extract.file_id', 'file.id')
    .leftJoin('monitoring_register as register', 'register.id', 'extract.register_id')
    .select(extractColumns)
    .select(['file.id', 'file.plan_id as planId', 'file.unit_id as unitId', 'file.month', 'file.sha256'])
    .select('file.original_sha256 as originalSha256')
    .select(['file.file_name as fileName', 'file.uploaded_at as uploadedAt', 'person.name as uploadedByName'])
    .select(['stored.byte_length as byteLength', 'stored.media_type as mediaType'])

type FileRow = Awaited<ReturnType<ReturnType<typeof files>['execute']>>[number]

function fileOf(row: FileRow): EvidenceFile {
  const { id, planId, unitId, month, sha256, originalSha256, fileName, uploadedAt, uploadedByName } = row
  const { byteLength, mediaType } = row
  const file = { id, planId, unitId, month, sha256, originalSha256, fileName, uploadedAt, uploadedByName }
  return { ...file, byteLength, mediaType, extract: extractOf(row) }
}

/** Files of units in a month, in the order in which they came. */
export async function listFiles(
  db: Reader,
  { planId, month, unitIds }: { planId: string; month: number; unitIds: readonly string[] },
): Promise<EvidenceFile[]> {
  const rows = await files(db)
    .where('file.plan_id', '=', planId)
    .where('file.month', '=', month)
    .where('file.unit_id', '=', sql<string>`any(${unitIds})`)
    .orderBy('file.uploaded_at')
    .orderBy('file.id')
    .execute()
  return rows.map(fileOf)
}

type OfMonth = Pick<EvidenceFile, 'planId' | 'unitId' | 'month'>

/** Bytes of the files that a unit has in a month. */
export async function sumBytes(db: Reader, { planId, unitId, month }: OfMonth): Promise<number> {
  const { sum } = await db
    .selectFrom('monitoring_evidence_file as file')
    .innerJoin('platform_stored_file as stored', 'stored.sha256', 'file.sha256')
    .select(sql<number>`coalesce(sum(stored.byte_length), 0)::bigint`.as('sum'))
    .where('file.plan_id', '=', planId)
    .where('file.month', '=', month)
    .where('file.unit_id', '=', unitId)
    .executeTakeFirstOrThrow()
  return sum
}

export async function findFile(db: Reader, id: string): Promise<EvidenceFile | undefined> {
  const row = await files(db).where('file.id', '=', id).executeTakeFirst()
  return row && fileOf(row)
}

/** The same, held until the act ends: nobody takes them away meanwhile. */
export async function holdFiles(tx: Tx, ids: readonly string[]): Promise<EvidenceFile[]> {
  const rows = await files(tx)
    .where('file.id', '=', sql<string>`any(${ids})`)
    .orderBy('file.id')
    .forShare('file')
    .execute()
  return rows.map(fileOf)
}

/** A file that is about to go: whoever wants to use it waits. */
export async function holdFileAlone(tx: Tx, id: string): Promise<EvidenceFile | undefined> {
  const row = await files(tx).where('file.id', '=', id).forUpdate('file').executeTakeFirst()
  return row && fileOf(row)
}

export type NewFile = Pick<
  EvidenceFile,
  'id' | 'planId' | 'unitId' | 'month' | 'sha256' | 'originalSha256' | 'fileName' | 'uploadedAt'
> & {
  uploadedBy: string
}

const fileOfUnit = (db: Reader, { planId, unitId, month, sha256 }: OfMonth & Pick<EvidenceFile, 'sha256'>) =>
  files(db)
    .where('file.unit_id', '=', unitId)
    .where('file.plan_id', '=', planId)
    .where('file.month', '=', month)
    .where('file.sha256', '=', sha256)

/** The file of those bytes that a unit has in a month. */
export async function findFileOfUnit(
  db: Reader,
  place: Parameters<typeof fileOfUnit>[1],
): Promise<EvidenceFile | undefined> {
  const row = await fileOfUnit(db, place).executeTakeFirst()
  return row && fileOf(row)
}

/** @returns the file of the same bytes that the unit already had in the month, if there was one. */
export async function saveFileOfUnit(tx: Tx, file: NewFile): Promise<EvidenceFile> {
  const { id, planId, unitId, month, sha256, originalSha256, fileName, uploadedAt, uploadedBy } = file
  const own = { plan_id: planId, unit_id: unitId, month, sha256 }
  const made = tx
    .insertInto('monitoring_evidence_file')
    .values({
      ...{ id, ...own, original_sha256: originalSha256, file_name: fileName },
      ...{ uploaded_by: uploadedBy, uploaded_at: uploadedAt },
    })
    .onConflict((conflict) => conflict.columns(['unit_id', 'plan_id', 'month', 'sha256']).doNothing())
  const [, row] = await together([made.execute(), fileOfUnit(tx, file).executeTakeFirstOrThrow()])
  return fileOf(row)
}

/** @returns whether other files, of reports or of answers, have the same bytes. */
export async function deleteFileOfUnit(tx: Tx, { id, sha256 }: EvidenceFile): Promise<{ sharesBytes: boolean }> {
  await tx.deleteFrom('monitoring_extract').where('file_id', '=', id).execute()
  await tx.deleteFrom('monitoring_evidence_file').where('id', '=', id).execute()
  const other = await tx
    .selectFrom('monitoring_evidence_file')
    .select('id')
    .where('sha256', '=', sha256)
    .unionAll(tx.selectFrom('monitoring_follow_up_step').select('id').where('sha256', '=', sha256))
    .executeTakeFirst()
  return { sharesBytes: other !== undefined }
}

/** The reports that use each of these files, with the level that each gives it. */
export async function listUses(db: Reader, fileIds: readonly string[]): Promise<Map<string, EvidenceUse[]>> {
  const rows = await db
    .selectFrom('monitoring_evidence as evidence')
    .innerJoin('monitoring_report as report', 'report.id', 'evidence.report_id')
    .select(['evidence.file_id', 'evidence.confidentiality', 'report.status'])
    .where('evidence.file_id', '=', sql<string>`any(${fileIds})`)
    .execute()
  const found = new Map<string, EvidenceUse[]>()
  for (const { file_id, confidentiality, status } of rows) {
    const key = file_id ?? ''
    // The tables' checks allow no others.
    const use = { confidentiality: confidentiality as Confidentiality, status: status as ReportStatus }
    found.set(key, [...(found.get(key) ?? []), use])
  }
  return found
}

/** The activities whose reports use a file. */
export async function listProved(db: Reader, fileId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('monitoring_evidence as evidence')
    .innerJoin('monitoring_report as report', 'report.id', 'evidence.report_id')
    .select('report.activity_id as activityId')
    .distinct()
    .where('evidence.file_id', '=', fileId)
    .execute()
  return rows.map(({ activityId }) => activityId)
}

/** What proves each of these reports, in its order. */
export async function listEvidence(db: Reader, reportIds: readonly string[]): Promise<Map<string, Evidence[]>> {
  const rows = await db
    .selectFrom('monitoring_evidence')
    .select(['report_id', 'kind', 'place', 'means', 'dated_on', 'confidentiality', 'file_id'])
    .where('report_id', '=', sql<string>`any(${reportIds})`)
    .where('set_aside', '=', false)
    .orderBy('report_id')
    .orderBy('position')
    .execute()
  const ids = [...new Set(rows.flatMap(({ file_id }) => file_id ?? []))]
  const known = ids.length === 0 ? [] : await files(db).where('file.id', '=', sql<string>`any(${ids})`).execute()
  const byId = new Map(known.map((row) => [row.id, fileOf(row)]))
  const found = new Map<string, Evidence[]>()
  for (const { report_id, kind, place, means, dated_on, confidentiality, file_id } of rows) {
    const common = { means, datedOn: dated_on, confidentiality: confidentiality as Confidentiality }
    const file = byId.get(file_id ?? '')
    const one: Evidence =
      file === undefined
        ? { kind: kind as 'link' | 'record', place: place ?? '', ...common }
        : { kind: 'file', fileId: file.id, file, ...common }
    found.set(report_id, [...(found.get(report_id) ?? []), one])
  }
  return found
}

/** Writes the evidence of reports whole. */
export async function saveEvidence(
  tx: Tx,
  reports: readonly Pick<Report, 'id' | 'unitId' | 'evidence'>[],
  newId: () => string,
): Promise<void> {
  const ids = reports.map(({ id }) => id)
  const without = (db: Pick<Tx, 'deleteFrom'>) =>
    db
      .deleteFrom('monitoring_evidence')
      .where('report_id', '=', sql<string>`any(${ids})`)
      .where('set_aside', '=', false)
  const rows = reports.flatMap(({ id, unitId, evidence }) =>
    evidence.map((one, position) => ({
      ...{ id: newId(), report_id: id, unit_id: unitId, kind: one.kind, means: one.means, position },
      ...{ confidentiality: one.confidentiality, dated_on: one.datedOn },
      place: one.kind === 'file' ? null : one.place,
      file_id: one.kind === 'file' ? one.fileId : null,
    })),
  )
  if (rows.length === 0) await without(tx).execute()
  else await tx.with('before', without).insertInto('monitoring_evidence').values(rows).execute()
}

/**
 * Sets aside what somebody gave a verdict of in reports that are written again: those pieces stay as they were seen, and the
 * reports go on with copies of them that nobody has looked at.
 */
export async function setJudgedAside(tx: Tx, reportIds: readonly string[], newId: () => string): Promise<void> {
  const judged = await tx
    .selectFrom('monitoring_evidence as evidence')
    .selectAll('evidence')
    .where('evidence.report_id', '=', sql<string>`any(${reportIds})`)
    .where('evidence.set_aside', '=', false)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('monitoring_verdict as verdict')
          .select('verdict.id')
          .whereRef('verdict.evidence_id', '=', 'evidence.id'),
      ),
    )
    .execute()
  if (judged.length === 0) return
  const ids = judged.map(({ id }) => id)
  await tx.updateTable('monitoring_evidence').set({ set_aside: true }).where('id', 'in', ids).execute()
  await tx
    .insertInto('monitoring_evidence')
    .values(judged.map((piece) => ({ ...piece, id: newId() })))
    .execute()
}

/** Pieces that were set aside when their reports were returned, by report. */
export async function listSetAside(
  db: Reader,
  reportIds: readonly string[],
): Promise<Map<string, { id: string; name: string }[]>> {
  const rows = await db
    .selectFrom('monitoring_evidence as evidence')
    .leftJoin('monitoring_evidence_file as file', 'file.id', 'evidence.file_id')
    .select(['evidence.id', 'evidence.report_id', 'evidence.place', 'file.file_name'])
    .where('evidence.report_id', '=', sql<string>`any(${reportIds})`)
    .where('evidence.set_aside', '=', true)
    .orderBy('evidence.report_id')
    .orderBy('evidence.position')
    .orderBy('evidence.id')
    .execute()
  return groupBy(
    rows.map(({ id, report_id, place, file_name }) => ({ id, reportId: report_id, name: file_name ?? place ?? '' })),
    ({ reportId }) => reportId,
  )
}
