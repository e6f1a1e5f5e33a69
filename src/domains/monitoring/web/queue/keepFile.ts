import { sha256Of } from '../../../../ui/data/photo/shrinkPhoto.ts'
import type { FileFacts } from '../report/reportDraft.ts'
import { browserFileId, type Place } from './queueRules.ts'
import { putFile } from './queueStore.ts'

type Kept = { file: File; originalSha256: string | null; requestId: string }

/**
 * Keeps a file that could not be sent in this browser, under the id with which it was tried: it goes with its report.
 *
 * @returns what is known of it, as if it were in the server.
 */
export async function keepFile(place: Place, { file, originalSha256, requestId }: Kept): Promise<FileFacts> {
  const { personId, year, month, activityId } = place
  // A copy: the chosen file may be gone from the phone by then.
  const blob = new Blob([await file.arrayBuffer()], { type: file.type })
  const keptAt = new Date().toISOString()
  const facts: FileFacts = {
    ...{ id: browserFileId(requestId), fileName: file.name, byteLength: blob.size, mediaType: file.type },
    ...{ sha256: await sha256Of(blob), originalSha256, uploadedByName: '', uploadedAt: keptAt },
    extract: null,
  }
  const own = { personId, year, month, activityId }
  await putFile({ ...own, id: facts.id, blob, facts, requestId, keptAt, arrived: null })
  return facts
}
