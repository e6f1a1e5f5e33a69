import { DomainError } from '../../../kernel/domainError.ts'
import {
  type FileStorage,
  handOutStored,
  type Reader,
  readStoredFile,
  type StoredDownload,
} from '../../platform/index.ts'
import type { Actor } from '../../platform/model/index.ts'
import { evidenceRoutes } from '../contracts/evidence.ts'
import { type EvidenceFile, isPhoto } from '../model/evidence.ts'
import { mayReadEvidence } from '../model/evidencePolicy.ts'
import { findFile, listUses } from '../store/evidenceStore.ts'
import { standingReader } from './standingIn.ts'

type Asking = { db: Reader; actor: Actor; today: string; input: { fileId: string } }

/** @throws DomainError `monitoring.fileNotFound`, `monitoring.fileNotForYou`. */
async function demandReadable({ db, actor, today, input: { fileId } }: Asking): Promise<EvidenceFile> {
  const file = await findFile(db, fileId)
  if (file === undefined) throw new DomainError('monitoring.fileNotFound', 'notFound', { fileId })
  const parties = (await standingReader(db, actor, today))(file.unitId)
  const uses = (await listUses(db, [fileId])).get(fileId) ?? []
  if (!mayReadEvidence(actor, new Set(parties.keys()), uses))
    throw new DomainError('monitoring.fileNotForYou', 'forbidden', { fileId })
  return file
}

async function opened(files: FileStorage, file: EvidenceFile, inline: boolean): Promise<StoredDownload> {
  const { fileName, mediaType, byteLength, sha256 } = file
  return { fileName, mediaType, byteLength, bytes: await readStoredFile(files, sha256), inline }
}

/** The file as it was sent, to be saved; each time is a line in the log. */
export const downloadEvidence = handOutStored(evidenceRoutes.downloadEvidence, async (context) => {
  const file = await demandReadable(context)
  const { id, unitId, sha256, month } = file
  return {
    file: await opened(context.app.files, file, false),
    log: { things: [`monitoring.evidenceFile:${id}`], unitId, data: { month, sha256 } },
  }
})

/** A photo inside the page. */
export const showEvidence = handOutStored(evidenceRoutes.showEvidence, async (context) => {
  const file = await demandReadable(context)
  if (!isPhoto(file.mediaType)) throw new DomainError('monitoring.notAPhoto', 'invalid')
  return { file: await opened(context.app.files, file, true), log: null }
})
