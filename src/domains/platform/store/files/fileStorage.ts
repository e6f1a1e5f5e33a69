import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DomainError } from '../../../../kernel/domainError.ts'
import type { FileFaultState } from '../../model/files/fileCheck.ts'
import type { ReceivedFile } from './receivedFile.ts'

/**
 * Where the bytes of kept files stand, under their hash: a folder or a bucket (ADR 021, 032). Each step throws
 * `platform.fileNotKept` where the disk fails, and `platform.filesAway`, `platform.filesRefused`
 * or `platform.bucketMissing` where the bucket does.
 */
export type FileStorage = {
  /** Folder of this machine in which a file waits until it is whole; made when the first one comes. */
  folder: string
  /** Whether it is there at all, before anybody needs it. A folder is made when the first file comes. */
  demandAnswer: () => Promise<void>
  /**
   * Gives a received file its place under its hash, whole or not at all, and before that the mark that its act may not have
   * ended, which tells `sweep` of it until `settle` takes it away.
   *
   * @returns false where the same bytes were there already.
   */
  place: (file: ReceivedFile) => Promise<boolean>
  /** Marks a file that is about to go, before its row does. */
  mark: (sha256: string) => Promise<void>
  /** What an act left is settled: its bytes go where nothing names them, and in any case the mark. */
  settle: (sha256: string, about: { isNamed: boolean }) => Promise<void>
  /**
   * The bytes as they stand, unchecked.
   *
   * @throws DomainError `platform.fileGone`.
   */
  open: (sha256: string) => Promise<AsyncIterable<Buffer>>
  /** Every path in it, in their order, but for what is on its way in: `ab/cd/abcd…`, and what somebody else put there. */
  list: () => Promise<string[]>
  /**
   * Takes away what interrupted uploads left half received, and answers the hashes of marked files: their act may not have
   * ended, or have ended and left bytes that nothing names. `settle` takes their marks.
   *
   * @param idleMs leaves alone what was written to more recently: another process may be at it.
   */
  sweep: (idleMs: number) => Promise<string[]>
}

const HASH = /^[0-9a-f]{64}$/u

/** `ab/cd/abcd…`: no folder grows too long to be listed. */
export function placeOf(sha256: string): string {
  if (!HASH.test(sha256)) throw new Error('not a SHA-256')
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`
}

export type FileState = 'whole' | FileFaultState

/**
 * Reads a kept file through and says whether it still is what its name says. `unreadable`: the disk failed on it; a bucket
 * that does not answer says nothing about the file and is thrown.
 */
export async function checkFile(files: FileStorage, sha256: string): Promise<FileState> {
  const hash = createHash('sha256')
  try {
    await pipeline(await files.open(sha256), hash)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'platform.fileGone') return 'missing'
    if (error instanceof DomainError && error.code === 'platform.fileNotKept') return 'unreadable'
    throw error
  }
  return hash.digest('hex') === sha256 ? 'whole' : 'altered'
}

/** Holds the last chunk back until the whole file gave its hash: who receives an altered one receives it cut. */
async function* verified(chunks: AsyncIterable<Buffer>, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  let held: Buffer | undefined
  for await (const chunk of chunks) {
    if (held !== undefined) yield held
    hash.update(chunk)
    held = chunk
  }
  if (hash.digest('hex') !== sha256) throw new DomainError('platform.fileAltered', 'unavailable', { sha256 })
  if (held !== undefined) yield held
}

/**
 * The bytes of a kept file, checked against its hash as they pass.
 *
 * @throws DomainError `platform.fileGone`; the stream breaks off with `platform.fileAltered` where the bytes are not those
 *   of the hash.
 */
export async function readStoredFile(files: FileStorage, sha256: string): Promise<Readable> {
  return Readable.from(verified(await files.open(sha256), sha256), { objectMode: false })
}
