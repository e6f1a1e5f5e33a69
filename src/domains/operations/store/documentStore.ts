import { DomainError } from '../../../kernel/domainError.ts'
import { type Reader, saveFile, type Tx } from '../../platform/index.ts'
import type { HandedOut, HandedOutKind, PlanFormat } from '../model/planFormat.ts'

export type KeptDocument = { id: string; sha256: string; fileName: string }

/** What went out before for the same request of the same data. */
export async function findKeptDocument(db: Reader, source: string): Promise<KeptDocument | undefined> {
  const row = await keptDocuments(db).where('source', '=', source).executeTakeFirst()
  return row === undefined ? undefined : { ...row, fileName: row.fileName ?? '' }
}

function keptDocuments(db: Reader) {
  return db.selectFrom('operations_document').select(['id', 'sha256', 'file_name as fileName'])
}

/**
 * A document of a plan whose bytes are kept.
 *
 * @throws DomainError `operations.documentNotKept`.
 */
export async function getKeptDocument(
  db: Reader,
  planId: string,
  id: string,
): Promise<KeptDocument & { handedOut: HandedOut }> {
  const row = await keptDocuments(db)
    .select(handedOutColumns)
    .where('plan_id', '=', planId)
    .where('id', '=', id)
    .executeTakeFirst()
  const fileName = row?.fileName ?? null
  if (row === undefined || fileName === null) throw new DomainError('operations.documentNotKept', 'notFound', { id })
  const { sha256 } = row
  return { id, sha256, fileName, handedOut: toHandedOut(row) }
}

export type NewDocument = HandedOut & {
  id: string
  sha256: string
  /** SHA-256 of what was asked and of all that it was printed from. */
  source: string
  fileName: string
  bytes: Uint8Array
  personId: string
}

/** Keeps a file that goes out for the first time. Of two that go out at once for the same request, the first is kept. */
export async function keepDocument(tx: Tx, document: NewDocument, now: string): Promise<KeptDocument> {
  const {
    id,
    sha256,
    source,
    fileName,
    bytes,
    personId,
    kind,
    planId,
    versionId,
    recordId,
    revision,
    format,
    copy,
    unitId,
  } = document
  await saveFile(tx, sha256, bytes, now)
  await tx
    .insertInto('operations_document')
    .values({
      id,
      sha256,
      source,
      file_name: fileName,
      plan_id: planId,
      version_id: versionId,
      record_id: recordId,
      kind,
      revision,
      format,
      copy,
      unit_id: unitId,
      byte_length: bytes.byteLength,
      person_id: personId,
      at: now,
    })
    .onConflict((conflict) => conflict.column('source').doNothing())
    .execute()
  return (await findKeptDocument(tx, source)) ?? { id, sha256, fileName }
}

const handedOutColumns = [
  'plan_id as planId',
  'version_id as versionId',
  'record_id as recordId',
  'kind',
  'revision',
  'format',
  'copy',
  'unit_id as unitId',
] as const

type Worded = 'kind' | 'format' | 'copy'

function toHandedOut(row: Record<Worded, string> & Omit<HandedOut, Worded>): HandedOut {
  const { planId, versionId, recordId, revision, unitId } = row
  // The table's checks allow no other values.
  const [kind, format] = [row.kind as HandedOutKind, row.format as PlanFormat]
  const copy = row.copy === 'publica' ? 'publica' : 'interna'
  return { kind, planId, versionId, recordId, revision, unitId, format, copy }
}

/** The plan that Hilo handed out as a file with those bytes; of several with the same bytes the first. */
export async function findPlanDocument(db: Reader, sha256: string): Promise<HandedOut | undefined> {
  const row = await db
    .selectFrom('operations_document')
    .select(handedOutColumns)
    .where('kind', '=', 'plan')
    .where('sha256', '=', sha256)
    .orderBy('at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : toHandedOut(row)
}

export type ListedDocument = HandedOut & {
  id: string
  sha256: string
  byteLength: number
  /** When it went out for the first time, and to whom. */
  at: string
  personName: string
  versionNumber: number | null
  /** Null: it went out before bytes were kept. */
  fileName: string | null
}

/** Documents that went out of a plan, newest first, and how many there are. */
export async function listDocuments(
  db: Reader,
  planId: string,
  limit: number,
): Promise<{ documents: ListedDocument[]; total: number }> {
  const ofPlan = db.selectFrom('operations_document as document').where('document.plan_id', '=', planId)
  const { total } = await ofPlan.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  const rows = await ofPlan
    .innerJoin('platform_person as person', 'person.id', 'document.person_id')
    .leftJoin('operations_version as version', 'version.id', 'document.version_id')
    .select(['document.plan_id as planId', 'document.version_id as versionId', 'document.record_id as recordId'])
    .select(['document.unit_id as unitId', 'document.kind'])
    .select(['document.id', 'document.sha256', 'document.revision', 'document.format', 'document.copy', 'document.at'])
    .select(['document.byte_length as byteLength', 'document.file_name as fileName'])
    .select(['person.name as personName', 'version.number as versionNumber'])
    .orderBy('document.at', 'desc')
    .orderBy('document.id')
    .limit(limit)
    .execute()
  const documents = rows.map(({ id, sha256, byteLength, at, personName, versionNumber, fileName, ...row }) => ({
    ...toHandedOut(row),
    id,
    sha256,
    byteLength,
    at,
    personName,
    versionNumber,
    fileName,
  }))
  return { documents, total: Number(total) }
}
