import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { SignedCopy } from '../model/signedCopy.ts'

function select(db: Reader) {
  return db
    .selectFrom('operations_signed_copy as copy')
    .select(['copy.id', 'copy.version_id as versionId', 'copy.file_sha256 as sha256', 'copy.file_name as fileName'])
    .select(['copy.media_type as mediaType', 'copy.extends_sha256 as extendsSha256', 'copy.at'])
}

export type ListedCopy = SignedCopy & { byteLength: number; personName: string }

/** Signed copies of the versions of a plan, newest first. */
export async function listSignedCopies(db: Reader, planId: string): Promise<ListedCopy[]> {
  return select(db)
    .innerJoin('operations_version as version', 'version.id', 'copy.version_id')
    .innerJoin('platform_file as file', 'file.sha256', 'copy.file_sha256')
    .innerJoin('platform_person as person', 'person.id', 'copy.person_id')
    .select(['file.byte_length as byteLength', 'person.name as personName'])
    .where('version.plan_id', '=', planId)
    .orderBy('copy.at', 'desc')
    .orderBy('copy.id')
    .execute()
}

export async function findSignedCopyOf(db: Reader, versionId: string, sha256: string): Promise<SignedCopy | undefined> {
  return select(db).where('version_id', '=', versionId).where('file_sha256', '=', sha256).executeTakeFirst()
}

/** @throws DomainError `operations.signedCopyNotFound`. */
export async function getSignedCopy(db: Reader, versionId: string, id: string): Promise<SignedCopy> {
  const copy = await select(db).where('version_id', '=', versionId).where('id', '=', id).executeTakeFirst()
  if (copy === undefined) throw new DomainError('operations.signedCopyNotFound', 'notFound', { id })
  return copy
}

export async function insertSignedCopy(tx: Tx, copy: SignedCopy & { personId: string }): Promise<void> {
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
