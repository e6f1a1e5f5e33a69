import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { FileFacts } from '../report/reportDraft.ts'
import type { Place, QueuedReport } from './queueRules.ts'

/** A file that waits for its report, as it will be sent. */
export type KeptFile = Place & {
  id: string
  blob: Blob
  /** What is known of it before the server has it. */
  facts: FileFacts
  requestId: string
  keptAt: string
  /** What the server said of it; the report may still be on its way. */
  arrived: FileFacts | null
}

interface Schema extends DBSchema {
  reports: { key: string; value: QueuedReport }
  files: { key: string; value: KeptFile }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('hilo-informes', 1, {
    upgrade: (db) => {
      db.createObjectStore('reports', { keyPath: 'key' })
      db.createObjectStore('files', { keyPath: 'id' })
    },
  })
  return opened
}

export async function listReports(): Promise<QueuedReport[]> {
  return (await database()).getAll('reports')
}

/**
 * Changes one report in a transaction of its own, so that what another tab, or the sending, wrote meanwhile is seen.
 *
 * @param step gets what is there now; undefined takes it away.
 */
export async function changeReport(
  key: string,
  step: (before: QueuedReport | undefined) => QueuedReport | undefined,
): Promise<QueuedReport | undefined> {
  const transaction = (await database()).transaction('reports', 'readwrite')
  const after = step(await transaction.store.get(key))
  await (after === undefined ? transaction.store.delete(key) : transaction.store.put(after))
  await transaction.done
  return after
}

export async function putFile(file: KeptFile): Promise<void> {
  await (await database()).put('files', file)
}

export async function findFile(id: string): Promise<KeptFile | undefined> {
  return (await database()).get('files', id)
}

export async function deleteFiles(ids: readonly string[]): Promise<void> {
  const transaction = (await database()).transaction('files', 'readwrite')
  for (const id of ids) await transaction.store.delete(id)
  await transaction.done
}

/** What one person has in this browser goes: signing out leaves nothing. */
export async function forgetPerson(personId: string): Promise<void> {
  const transaction = (await database()).transaction(['reports', 'files'], 'readwrite')
  const [reports, files] = [transaction.objectStore('reports'), transaction.objectStore('files')]
  for (const one of await reports.getAll()) if (one.personId === personId) await reports.delete(one.key)
  for (const one of await files.getAll()) if (one.personId === personId) await files.delete(one.id)
  await transaction.done
}
