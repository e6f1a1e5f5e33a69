import { DomainError } from '../../../kernel/domainError.ts'
import { listLeadUnits } from '../../operations/index.ts'
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
import { checksEvidence, mayReadEvidence } from '../model/evidencePolicy.ts'
import { findFile, listProved, listUses } from '../store/evidenceStore.ts'
import { standingReader } from './standingIn.ts'

type Asking = { db: Reader; actor: Actor; today: string; input: { fileId: string } }

/**
 * The rows of an extract are for who makes or checks the report alone: whoever reads them reads its small cells.
 *
 * @throws DomainError `monitoring.fileNotFound`, `monitoring.fileNotForYou`, `monitoring.rowsNotForYou`.
 */
async function demandReadable({ db, actor, today, input: { fileId } }: Asking): Promise<EvidenceFile> {
  const file = await findFile(db, fileId)
  if (file === undefined) throw new DomainError('monitoring.fileNotFound', 'notFound', { fileId })
  const partiesIn = await standingReader(db, actor, today)
  const leads = await listLeadUnits(db, await listProved(db, fileId))
  const parties = [undefined, ...leads.values()].flatMap((leadUnitId) => [
    ...partiesIn(file.unitId, { leadUnitId }).keys(),
  ])
  const uses = (await listUses(db, [fileId])).get(fileId) ?? []
  const own = new Set(parties)
  if (!mayReadEvidence(actor, own, uses)) throw new DomainError('monitoring.fileNotForYou', 'forbidden', { fileId })
  if (file.extract !== null && !checksEvidence(actor, own, uses))
    throw new DomainError('monitoring.rowsNotForYou', 'forbidden', { fileId })
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
