import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** An answer as it came, and when. */
export type KeptAnswer = { answer: unknown; at: string }

type Row = KeptAnswer & { personId: string; key: string }

interface Schema extends DBSchema {
  answers: { key: [string, string]; value: Row; indexes: { key: string } }
}

/** What is older stands in for nothing: nobody should work from it. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000

let opened: Promise<IDBPDatabase<Schema>> | undefined

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('hilo-lecturas', 1, {
    upgrade: (db) => db.createObjectStore('answers', { keyPath: ['personId', 'key'] }).createIndex('key', 'key'),
  })
  return opened
}

export async function keepAnswer(personId: string, key: string, kept: KeptAnswer): Promise<void> {
  await (await database()).put('answers', { personId, key, ...kept })
}

/** The answer that was kept for a person. */
export async function findAnswer(personId: string, key: string, now: string): Promise<KeptAnswer | undefined> {
  const row = await (await database()).get('answers', [personId, key])
  return row !== undefined && Date.parse(now) - Date.parse(row.at) < KEPT_MS ? row : undefined
}

/** The same where the answer itself says whose it is: there is one person at most. */
export async function findSelf(key: string, now: string): Promise<(KeptAnswer & { personId: string }) | undefined> {
  const rows = await (await database()).getAllFromIndex('answers', 'key', key)
  return rows.find(({ at }) => Date.parse(now) - Date.parse(at) < KEPT_MS)
}

/** Nothing of anybody else stays. */
export async function keepOnlyOf(personId: string): Promise<void> {
  const transaction = (await database()).transaction('answers', 'readwrite')
  for (const key of await transaction.store.getAllKeys()) if (key[0] !== personId) await transaction.store.delete(key)
  await transaction.done
}

export async function forgetAnswers(): Promise<void> {
  await (await database()).clear('answers')
}
