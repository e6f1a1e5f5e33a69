import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { SignedCopy } from '../model/signedCopy.ts'

function select(db: Reader) {
  return db
    .selectFrom('operations_signed_copy as copy')
    .select(['copy.id', 'copy.version_id as versionId', 'copy.file_sha256 as sha256', 'copy.file_name as fileName'])
    .select(['copy.media_type as mediaType', 'copy.extends_sha256 as extendsSha256', 'copy.at'])
    .select(['copy.withdrawn_at', 'copy.withdrawn_reason'])
}

type Row = Omit<SignedCopy, 'withdrawn'> & { withdrawn_at: string | null; withdrawn_reason: string | null }

function copyOf<R extends Row>({ withdrawn_at: at, withdrawn_reason, ...copy }: R) {
  return { ...copy, withdrawn: at === null ? null : { at, reason: withdrawn_reason ?? '' } }
}

export type ListedCopy = SignedCopy & { byteLength: number; personName: string; withdrawnByName: string | null }

/** Signed copies of the versions of a plan, newest first. */
export async function listSignedCopies(db: Reader, planId: string): Promise<ListedCopy[]> {
  const rows = await select(db)
    .innerJoin('operations_version as version', 'version.id', 'copy.version_id')
    .innerJoin('platform_file as file', 'file.sha256', 'copy.file_sha256')
    .innerJoin('platform_person as person', 'person.id', 'copy.person_id')
    .leftJoin('platform_person as withdrawer', 'withdrawer.id', 'copy.withdrawn_by')
    .select(['file.byte_length as byteLength', 'person.name as personName', 'withdrawer.name as withdrawnByName'])
    .where('version.plan_id', '=', planId)
    .orderBy('copy.at', 'desc')
    .orderBy('copy.id')
    .execute()
  return rows.map(copyOf)
}

/** The copy with those bytes; one that was withdrawn only where no other stands in its place. */
export async function findSignedCopyOf(db: Reader, versionId: string, sha256: string): Promise<SignedCopy | undefined> {
  const row = await select(db)
    .where('version_id', '=', versionId)
    .where('file_sha256', '=', sha256)
    .orderBy('copy.withdrawn_at', (by) => by.asc().nullsFirst())
    .executeTakeFirst()
  return row === undefined ? undefined : copyOf(row)
}

/** @throws DomainError `operations.signedCopyNotFound`. */
export async function getSignedCopy(db: Reader, versionId: string, id: string): Promise<SignedCopy> {
  const row = await select(db).where('version_id', '=', versionId).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new DomainError('operations.signedCopyNotFound', 'notFound', { id })
  return copyOf(row)
}

export async function insertSignedCopy(
  tx: Tx,
  copy: Omit<SignedCopy, 'withdrawn'> & { personId: string },
): Promise<void> {
  await tx
    .insertInto('operations_signed_copy')
    .values({
      id: copy.id,
      version_id: copy.versionId,
      file_sha256: copy.sha256,
      file_name: copy.fileName,
      media_type: copy.mediaType,
      extends_sha256: copy.extendsSha256,
      person_id: copy.personId,
      at: copy.at,
    })
    .execute()
}

/** Whether the copy still stood and is withdrawn now: of two who withdraw it at once, one is told false. */
export async function withdrawSignedCopy(
  tx: Tx,
  id: string,
  { at, personId, reason }: { at: string; personId: string; reason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('operations_signed_copy')
    .set({ withdrawn_at: at, withdrawn_by: personId, withdrawn_reason: reason })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** PDF documents that were handed out of a version: size in bytes and hash, the longest first. */
export async function listPdfsOf(db: Reader, versionId: string): Promise<{ sha256: string; byteLength: number }[]> {
  return db
    .selectFrom('operations_document')
    .select(['sha256', 'byte_length as byteLength'])
    .where('version_id', '=', versionId)
    .where('format', '=', 'pdf')
    .orderBy('byte_length', 'desc')
    .execute()
}
