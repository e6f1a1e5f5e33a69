import { createReadStream, existsSync } from 'node:fs'
import { link, mkdir, open, readdir, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { DomainError } from '../../../../kernel/domainError.ts'
import { type FileStorage, placeOf } from './fileStorage.ts'
import { asRefusal, codeOf, INCOMING, PENDING, removeName, sweepReceived } from './receivedFile.ts'

export const pathOfFile = (folder: string, sha256: string): string => join(folder, placeOf(sha256))

const pendingMark = (folder: string, sha256: string): string => join(folder, INCOMING, `${PENDING}${sha256}`)

/** Whether the name is new; the same bytes have the same name. */
async function giveName(path: string, name: string): Promise<boolean> {
  try {
    await link(path, name).catch(async (error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error
      await mkdir(dirname(name), { recursive: true, mode: 0o700 })
      await link(path, name)
    })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw asRefusal(error)
    return false
  }
}

async function placeIn(folder: string, path: string, sha256: string): Promise<boolean> {
  const place = pathOfFile(folder, sha256)
  await giveName(path, pendingMark(folder, sha256))
  if (!(await giveName(path, place))) return false
  // The name must survive a power cut as the bytes do.
  const directory = await open(dirname(place))
  await directory.sync().finally(() => directory.close())
  return true
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path)
  } catch (error) {
    throw asRefusal(error)
  }
}

async function openPlaced(path: string, sha256: string): Promise<AsyncIterable<Buffer>> {
  try {
    await stat(path)
  } catch (error) {
    throw codeOf(error) === 'ENOENT'
      ? new DomainError('platform.fileGone', 'unavailable', { sha256 })
      : asRefusal(error)
  }
  return bytesOf(path)
}

async function listPlaced(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return []
    throw asRefusal(error)
  })
  return entries
    .filter((entry) => !entry.isDirectory() && entry.parentPath !== join(folder, INCOMING))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort()
}

/** Kept files in a folder of this machine. Place and mark are second names of the bytes that were received: hard links. */
export function filesFolder(folder: string): FileStorage {
  return {
    folder,
    demandAnswer: async () => undefined,
    place: ({ path, sha256 }) => placeIn(folder, path, sha256),
    mark: async (sha256) => {
      const place = pathOfFile(folder, sha256)
      if (existsSync(place)) await giveName(place, pendingMark(folder, sha256))
    },
    settle: async (sha256, { isNamed }) => {
      if (!isNamed) await removeName(pathOfFile(folder, sha256))
      await removeName(pendingMark(folder, sha256))
    },
    open: (sha256) => openPlaced(pathOfFile(folder, sha256), sha256),
    list: () => listPlaced(folder),
    sweep: (idleMs) => sweepReceived(folder, idleMs),
  }
}
