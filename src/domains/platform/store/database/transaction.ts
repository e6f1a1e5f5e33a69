import { type Kysely, sql, type Transaction } from 'kysely'
import type { Schema } from '../schema.ts'
import type { Database } from './openDatabase.ts'

/** Handle of an act: everything that writes takes it, so nothing is written outside a transaction. */
export type Tx = Transaction<Schema>

/** Handle for reading: a transaction or the database itself. */
export type Reader = Kysely<Schema>

/** Units that the transaction may write: a list of ids, or `all`. Reading plans is not fenced (decisions.md 14). */
export type Scope = 'all' | readonly string[]

const APPLICATION_ROLE = 'hilo_application'

/** Sets what row security lets the rest of the transaction write. Without it nothing fenced can be written. */
export async function setScope(tx: Tx, scope: Scope): Promise<void> {
  await sql`select set_config('hilo.scope', ${scope === 'all' ? '*' : scope.join(',')}, true)`.execute(tx)
}

/**
 * Runs `work` in one transaction as the application's role, which row security binds even where the login is a
 * superuser (a login that may not take the role owns the tables and is bound by `force row level security`).
 * Inside, use only the given handle: on the embedded engine another one would wait for ever.
 */
export async function inTransaction<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.kysely.transaction().execute(async (tx) => {
    await sql`select set_config('role', rolname, true) from pg_roles
      where rolname = ${APPLICATION_ROLE} and pg_has_role(current_user, oid, 'member')`.execute(tx)
    return work(tx)
  })
}

/** Runs reads that all see the database as it is at the first of them, and writes nothing. */
export async function atOneMoment<T>(database: Database, work: (db: Reader) => Promise<T>): Promise<T> {
  const reading = database.kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return reading.execute(work)
}
