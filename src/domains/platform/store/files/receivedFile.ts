import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, rm, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { DomainError } from '../../../../kernel/domainError.ts'

/** A file on its way in: whole on this machine's disk and hashed, not kept yet. */
export type ReceivedFile = {
  /** As its sender wrote it: to be cleaned before it is kept or shown. */
  name: string
  sha256: string
  byteLength: number
  path: string
}

/** Where files wait that are on their way in, in the folder and in the bucket. */
export const INCOMING = 'entrante'

/** `pendiente-<SHA-256>`: mark of a file whose act may not have ended, kept beside what is on its way in. */
export const PENDING = 'pendiente-'

/** Code of a fault of the system: `ENOENT`, `ECONNREFUSED`; undefined for any other. */
export const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Full disk, no permission, folder gone: the disk's own faults have a system call. */
export function asRefusal(error: unknown): unknown {
  const ofDisk = error instanceof Error && 'syscall' in error
  return ofDisk ? new DomainError('platform.fileNotKept', 'unavailable', { cause: String(codeOf(error)) }) : error
}

/** A file that is not there yet, in a folder that may not be there either. */
async function openNew(path: string): Promise<FileHandle> {
  const make = () => open(path, 'wx', 0o600)
  return make().catch(async (error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    return make()
  })
}

/**
 * Writes a file to the disk as it arrives, hashing it on the way; memory holds a chunk of it. What is past the limit is
 * read and thrown away, so that the sender gets an answer. Whatever goes wrong, nothing stays.
 *
 * @param folder `FileStorage.folder`.
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
  try {
    const file = await openNew(path)
    try {
      for await (const chunk of chunks) {
        byteLength += chunk.byteLength
        if (byteLength > maxBytes) continue
        hash.update(chunk)
        await file.writeFile(chunk)
      }
      // The bytes and their length survive a power cut; when they were written need not.
      await file.datasync()
    } finally {
      await file.close()
    }
    if (byteLength > maxBytes)
      throw new DomainError('platform.storedFileTooLarge', 'invalid', { megabytes: maxBytes >> 20 })
  } catch (error) {
    chunks.destroy()
    await rm(path, { force: true })
    throw asRefusal(error)
  }
  return { name, sha256: hash.digest('hex'), byteLength, path }
}

/** Takes a name away, where it is there. `rm` looks first. */
export async function removeName(path: string): Promise<void> {
  await unlink(path).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
  })
}

/** Forgets a received file; what was placed of it, and its mark, stay. */
export async function discardFile({ path }: ReceivedFile): Promise<void> {
  await removeName(path)
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw asRefusal(error)
  }
}

/**
 * Takes away what interrupted uploads left half received, and answers the hashes of the marks that stand beside it.
 *
 * @param idleMs leaves alone what was written to more recently: another process may be at it.
 */
export async function sweepReceived(folder: string, idleMs: number): Promise<string[]> {
  const marked: string[] = []
  for (const name of await namesIn(join(folder, INCOMING))) {
    const path = join(folder, INCOMING, name)
    if (Date.now() - (await stat(path)).mtimeMs < idleMs) continue
    if (name.startsWith(PENDING)) marked.push(name.slice(PENDING.length))
    else await rm(path, { force: true })
  }
  return marked
}
