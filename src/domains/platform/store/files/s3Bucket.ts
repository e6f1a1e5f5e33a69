import { DomainError } from '../../../../kernel/domainError.ts'
import { type FileStorage, placeOf } from './fileStorage.ts'
import { INCOMING, PENDING, sweepReceived } from './receivedFile.ts'
import { type S3Settings, s3Client } from './s3Client.ts'

const MARKS = `${INCOMING}/${PENDING}`
const pendingMark = (sha256: string): string => `${MARKS}${sha256}`

/**
 * Kept files in a bucket of a server that speaks S3. They wait in a folder of this machine, and go to the bucket in one
 * request that the server takes whole or not at all. Marks stand in the bucket, because the machine may not come back.
 *
 * @param folder where files wait that are on their way in.
 */
export function s3Bucket(folder: string, settings: S3Settings): FileStorage {
  const bucket = s3Client(settings)
  return {
    folder,
    demandAnswer: bucket.demandAnswer,
    place: async ({ path, sha256, byteLength }) => {
      await bucket.putEmpty(pendingMark(sha256))
      if (await bucket.has(placeOf(sha256))) return false
      await bucket.put(placeOf(sha256), { path, sha256, byteLength })
      return true
    },
    mark: (sha256) => bucket.putEmpty(pendingMark(sha256)),
    settle: async (sha256, { isNamed }) => {
      if (!isNamed) await bucket.remove(placeOf(sha256))
      await bucket.remove(pendingMark(sha256))
    },
    open: async (sha256) => {
      const bytes = await bucket.get(placeOf(sha256))
      if (bytes === undefined) throw new DomainError('platform.fileGone', 'unavailable', { sha256 })
      return bytes
    },
    list: async () => {
      const names = await bucket.list('')
      return names.filter((name) => !name.startsWith(MARKS)).sort()
    },
    sweep: async (idleMs) => {
      await sweepReceived(folder, idleMs)
      // Whatever its age: whoever is at a file holds the lock of its hash, and is waited for.
      const marks = await bucket.list(MARKS)
      return marks.map((name) => name.slice(MARKS.length))
    },
  }
}
