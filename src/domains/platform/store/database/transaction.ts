import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  DummyDriver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  Transaction,
} from 'kysely'
import type { Schema } from '../schema.ts'
import type { Database } from './openDatabase.ts'

/** Handle of an act: everything that writes takes it, so nothing is written outside a transaction. */
export type Tx = Transaction<Schema>

/** Handle for reading: a transaction or the database itself. */
export type Reader = Kysely<Schema>

/** Units that the transaction may write: a list of ids, or `all`. Reading plans is not fenced (decisions.md 14). */
export type Scope = 'all' | readonly string[]

/** The same in every transaction, so it is put into words once. */
const takingRole = CompiledQuery.raw(
  `select set_config('role', rolname, true) from pg_roles
    where rolname = $1 and pg_has_role(current_user, oid, 'member')`,
  ['hilo_application'],
)

/** For a statement whose answer says nothing: it goes with the next one. Had it failed, so would everything after it. */
function sendAhead(sent: Promise<unknown>): void {
  sent.catch(() => undefined)
}

/** Sets what row security lets the rest of the transaction write. Without it nothing fenced can be written. */
export function setScope(tx: Tx, scope: Scope): void {
  sendAhead(sql`select set_config('hilo.scope', ${scope === 'all' ? '*' : scope.join(',')}, true)`.execute(tx))
}

/** Statements alone: who runs them is given to each transaction. */
const wording: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
}

/**
 * The same transaction without Kysely's own queue, which sends a statement when the one before was answered. The database has
 * a queue: it does them in the order in which they were asked for.
 */
function withoutQueue(queued: Tx, connection: DatabaseConnection): Tx {
  const executor = queued
    .getExecutor()
    .withConnectionProvider({ provideConnection: (consumer) => consumer(connection) })
  return new Transaction<Schema>({
    config: { dialect: wording },
    dialect: wording,
    driver: new DummyDriver(),
    executor,
  })
}

/**
 * Runs `work` in a transaction for the locks that it takes: it writes nothing, so it takes no role. Statements that are asked
 * for at once (`together`) travel together and are done in the order in which they were asked for.
 */
export async function holdingLocks<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.kysely
    .transaction()
    .execute((queued) => queued.getExecutor().provideConnection((connection) => work(withoutQueue(queued, connection))))
}

/**
 * The same as the application's role, which row security binds even where the login is a superuser (a login that may not
 * take the role owns the tables and is bound by `force row level security`).
 * Inside, use only the given handle: on the embedded engine another one would wait for ever.
 */
export async function inTransaction<T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  return holdingLocks(database, (tx) => {
    sendAhead(tx.executeQuery(takingRole))
    return work(tx)
  })
}

/** Runs reads that all see the database as it is at the first of them, and writes nothing. */
export async function atOneMoment<T>(database: Database, work: (db: Reader) => Promise<T>): Promise<T> {
  const reading = database.kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return reading.execute(work)
}
