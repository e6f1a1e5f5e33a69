import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { link, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DomainError } from '../../../../kernel/domainError.ts'

/** A file on its way in: whole on the disk and hashed, not kept yet. */
export type ReceivedFile = {
  /** As its sender wrote it: to be cleaned before it is kept or shown. */
  name: string
  sha256: string
  byteLength: number
  path: string
}

const INCOMING = 'entrante'
const HASH = /^[0-9a-f]{64}$/u

/** `ab/cd/abcd…`: no folder grows too long to be listed. */
export function pathOfFile(folder: string, sha256: string): string {
  if (!HASH.test(sha256)) throw new Error('not a SHA-256')
  return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Full disk, no permission, folder gone: the disk's own faults have a system call. */
function asRefusal(error: unknown): unknown {
  const ofDisk = error instanceof Error && 'syscall' in error
  return ofDisk ? new DomainError('platform.fileNotKept', 'unavailable', { cause: String(codeOf(error)) }) : error
}

/**
 * Writes a file to the disk as it arrives, hashing it on the way; memory holds a chunk of it. What is past the limit is
 * read and thrown away, so that the sender gets an answer. Whatever goes wrong, nothing stays.
 *
 * @throws DomainError `platform.storedFileTooLarge`, `platform.fileNotKept`; what the stream throws when the line is cut.
 */
export async function receiveFile(
  folder: string,
  { name, maxBytes }: { name: string; maxBytes: number },
  chunks: Readable,
): Promise<ReceivedFile> {
  const path = join(folder, INCOMING, randomUUID())
  const hash = createHash('sha256')
  let byteLength = 0
  async function* measured(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      byteLength += chunk.byteLength
      if (byteLength > maxBytes) continue
      hash.update(chunk)
      yield chunk
    }
  }
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await pipeline(chunks, measured, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
    if (byteLength > maxBytes)
      throw new DomainError('platform.storedFileTooLarge', 'invalid', { megabytes: maxBytes >> 20 })
  } catch (error) {
    await rm(path, { force: true })
    throw asRefusal(error)
  }
  return { name, sha256: hash.digest('hex'), byteLength, path }
}

/** Forgets a received file; what was placed of it, and its mark, stay. */
export async function discardFile({ path }: ReceivedFile): Promise<void> {
  await rm(path, { force: true })
}

/** `pendiente-<SHA-256>`: second name of a file whose act may not have ended, kept beside what is on its way in. */
const PENDING = 'pendiente-'
const pendingMark = (folder: string, sha256: string): string => join(folder, INCOMING, `${PENDING}${sha256}`)

/** Whether the name is new; the same bytes have the same name. */
async function giveName(path: string, name: string): Promise<boolean> {
  try {
    await mkdir(dirname(name), { recursive: true, mode: 0o700 })
    await link(path, name)
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw asRefusal(error)
    return false
  }
}

/**
 * Gives a received file its place under its hash, and the mark that its act may not have ended, which tells `sweepIncoming`
 * of it until `settleFile` takes it away.
 *
 * @returns false where the same bytes were there already.
 * @throws DomainError `platform.fileNotKept`.
 */
export async function placeFile(folder: string, { path, sha256 }: ReceivedFile): Promise<boolean> {
  const place = pathOfFile(folder, sha256)
  await giveName(path, pendingMark(folder, sha256))
  if (!(await giveName(path, place))) return false
  // The name must survive a power cut as the bytes do.
  const directory = await open(dirname(place))
  await directory.sync().finally(() => directory.close())
  return true
}

/**
 * Marks a file that is about to go, before its row does.
 *
 * @throws DomainError `platform.fileNotKept`.
 */
export async function markFile(folder: string, sha256: string): Promise<void> {
  const place = pathOfFile(folder, sha256)
  if (existsSync(place)) await giveName(place, pendingMark(folder, sha256))
}

/** What an act left is settled: its bytes go where nothing names them, and in any case the mark. */
export async function settleFile(folder: string, sha256: string, { isNamed }: { isNamed: boolean }): Promise<void> {
  if (!isNamed) await rm(pathOfFile(folder, sha256), { force: true })
  await rm(pendingMark(folder, sha256), { force: true })
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

export type FileState = 'whole' | 'altered' | 'missing'

/** Reads a kept file through and says whether it still is what its name says. */
export async function checkFile(folder: string, sha256: string): Promise<FileState> {
  try {
    return (await hashOf(pathOfFile(folder, sha256))) === sha256 ? 'whole' : 'altered'
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'missing'
    throw asRefusal(error)
  }
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
export async function readStoredFile(folder: string, sha256: string): Promise<Readable> {
  const path = pathOfFile(folder, sha256)
  try {
    await stat(path)
  } catch {
    throw new DomainError('platform.fileGone', 'unavailable', { sha256 })
  }
  return Readable.from(verified(createReadStream(path), sha256), { objectMode: false })
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw asRefusal(error)
  }
}

/** Every file under the folder that is not on its way in, as paths relative to it. */
export async function listPlaced(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw asRefusal(error)
  })
  return entries
    .filter((entry) => !entry.isDirectory() && entry.parentPath !== join(folder, INCOMING))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort()
}

/**
 * Takes away what interrupted uploads left half received, and answers the hashes of marked files: their act may not have
 * ended, or have ended and left bytes that nothing names. `settleFile` takes their marks.
 *
 * @param idleMs leaves alone what was written to more recently: another process may be at it.
 */
export async function sweepIncoming(folder: string, idleMs: number): Promise<string[]> {
  const marked: string[] = []
  for (const name of await namesIn(join(folder, INCOMING))) {
    const path = join(folder, INCOMING, name)
    if (Date.now() - (await stat(path)).mtimeMs < idleMs) continue
    if (name.startsWith(PENDING)) marked.push(name.slice(PENDING.length))
    else await rm(path, { force: true })
  }
  return marked
}
