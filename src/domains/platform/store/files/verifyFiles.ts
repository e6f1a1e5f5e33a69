import { sql } from 'kysely'
import type { FileFaultState } from '../../model/files/fileCheck.ts'
import type { Reader } from '../database/transaction.ts'
import { checkFile, type FileState, type FileStorage, placeOf } from './fileStorage.ts'
import { listStoredFiles } from './storedFiles.ts'

export type FileFault = { sha256: string; state: FileFaultState }

/** `whole`: how many files have bytes that give their hash. */
export type FilesRead = { whole: number; faults: FileFault[] }

export type FilesReport = FilesRead & {
  /** Paths in the storage that no row names. */
  extra: string[]
}

function note(read: FilesRead, sha256: string, state: FileState): void {
  if (state === 'whole') read.whole++
  else read.faults.push({ sha256, state })
}

const isListed = async (db: Reader, sha256: string): Promise<boolean> =>
  (await db.selectFrom('platform_stored_file').select('sha256').where('sha256', '=', sha256).executeTakeFirst()) !==
  undefined

/**
 * Reads the files of the storage again in the order of their hashes, at least one, and goes on while it may.
 *
 * @param after hash of the last one that was read before; empty to begin.
 * @returns `upTo` the last one that it read; null where there are no more.
 */
export async function verifyStored(
  db: Reader,
  files: FileStorage,
  { after, mayGoOn }: { after: string; mayGoOn: () => boolean },
): Promise<FilesRead & { upTo: string | null }> {
  const read: FilesRead = { whole: 0, faults: [] }
  const listed = await listStoredFiles(db, after)
  for (const [at, sha256] of listed.entries()) {
    const state = await checkFile(files, sha256)
    // Somebody may have taken it away since it was listed.
    if (state !== 'missing' || (await isListed(db, sha256))) note(read, sha256, state)
    if (at < listed.length - 1 && !mayGoOn()) return { ...read, upTo: sha256 }
  }
  return { ...read, upTo: null }
}

/** What ends a check: the files inside the database, which are few, and what is one too many in the storage. */
export async function verifyRest(db: Reader, files: FileStorage): Promise<FilesReport> {
  const read: FilesRead = { whole: 0, faults: [] }
  const { rows } = await sql<{ sha256: string; same: boolean }>`
    select sha256, encode(sha256(content), 'hex') = sha256 as same from platform_file order by 1`.execute(db)
  for (const { sha256, same } of rows) note(read, sha256, same ? 'whole' : 'altered')
  // First the storage: a file that comes meanwhile has a row by then.
  const paths = await files.list()
  const known = new Set((await listStoredFiles(db)).map(placeOf))
  return { ...read, extra: paths.filter((path) => !known.has(path)) }
}

/** Reads every file again, those of the storage and those inside the database, and names what is not as it was. */
export async function verifyFiles(db: Reader, files: FileStorage): Promise<FilesReport> {
  const stored = await verifyStored(db, files, { after: '', mayGoOn: () => true })
  const rest = await verifyRest(db, files)
  return { whole: stored.whole + rest.whole, faults: [...stored.faults, ...rest.faults], extra: rest.extra }
}
