import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import pg, { type CustomTypesConfig, type Pool, type PoolConfig } from 'pg'
import { DomainError } from '../../../../kernel/domainError.ts'
import type { Schema } from '../schema.ts'
import { EmbeddedLine } from './embeddedLine.ts'
import { lockFolder } from './folderLock.ts'
import { GatheringSocket } from './gatheringSocket.ts'
import { preparingPool } from './preparedStatements.ts'

/** Where the data lives. `memory` is for tests and for generating the schema. */
export type DatabaseTarget =
  | { kind: 'embedded'; folder: string }
  | { kind: 'memory' }
  | { kind: 'postgres'; url: string; connections?: number }

export type Database = {
  kysely: Kysely<Schema>
  engine: 'pglite' | 'postgres'
  /** Runs a script of several statements; migrations only. */
  runScript: (sql: string) => Promise<void>
  close: () => Promise<void>
}

const INT8 = 20

const types: CustomTypesConfig = {
  getTypeParser: (oid, format?: 'text' | 'binary') => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)),
}

/** Statements that are asked for at once travel together (ADR 040). */
function poolOf(options: PoolConfig): Pool {
  const pool = new pg.Pool({ ...options, types, pipeline: true })
  // A connection that breaks while idle must not end the process: the next query opens another one.
  pool.on('error', () => undefined)
  return pool
}

/** Both engines answer to the same driver (ADR 042). */
function asked(pool: Pool): Pick<Database, 'kysely' | 'runScript' | 'close'> {
  const kysely = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: preparingPool(pool) }) })
  return {
    kysely,
    runScript: async (sql) => void (await pool.query(sql)),
    close: () => kysely.destroy(),
  }
}

/**
 * Pages that the embedded engine keeps in memory: half of what it takes by itself, all of which it fills when it opens. So
 * it opens a third sooner, the process holds 90 MB less, and the demo, whose database has 25 MB, is built no later.
 */
const EMBEDDED_CACHE = ['-c', 'shared_buffers=64MB']

async function openPglite(folder?: string): Promise<Database> {
  const [{ PGlite }, { pg_trgm }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
  ])
  const pglite = await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: folder }),
    extensions: { pg_trgm },
    startParams: [...PGlite.defaultStartParams, ...EMBEDDED_CACHE],
  })
  const pool = poolOf({
    ...{ user: 'postgres', database: 'postgres', password: '' },
    // Its one session is never let go for being idle: the statements that it knows would go with it.
    ...{ max: 1, idleTimeoutMillis: 0 },
    stream: () => new EmbeddedLine(pglite),
  })
  const { kysely, runScript, close } = asked(pool)
  return {
    kysely,
    runScript,
    engine: 'pglite',
    close: async () => {
      await close()
      if (!pglite.closed) await pglite.close()
    },
  }
}

function embeddedFolder(folder: string): string {
  return join(folder, 'pglite')
}

/** False when an embedded database has not been made yet; opening it would make it. */
export function isThere(target: DatabaseTarget): boolean {
  return target.kind !== 'embedded' || existsSync(embeddedFolder(target.folder))
}

function takeFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true })
    return lockFolder(folder)
  } catch (error) {
    throw error instanceof DomainError ? error : unreadable(folder, error)
  }
}

function unreadable(folder: string, error: unknown): DomainError {
  return new DomainError('platform.folderUnreadable', 'unavailable', { folder, cause: String(error).slice(0, 200) })
}

async function openEmbedded(folder: string): Promise<Database> {
  const unlock = takeFolder(folder)
  try {
    const database = await openPglite(embeddedFolder(folder))
    return {
      ...database,
      close: async () => {
        await database.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw unreadable(folder, error)
  }
}

/** A busy machine may pause for some seconds: whoever waits is served late rather than turned away. */
const CONNECTION_WAIT_MS = 20_000

async function openPostgres(url: string, connections: number): Promise<Database> {
  const connectionTimeoutMillis = CONNECTION_WAIT_MS
  const pool = poolOf({
    ...{ connectionString: url, max: connections, connectionTimeoutMillis },
    stream: () => new GatheringSocket(),
  })
  // Before the first connection, so that none of them is without somebody who listens to it.
  const database = asked(pool)
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw new DomainError('platform.databaseDoesNotAnswer', 'unavailable', { cause: String(error).slice(0, 200) })
  }
  return { ...database, engine: 'postgres' }
}

/**
 * Opens the database behind one door for both engines: int8 read as numbers (cents and sequences stay far below 2^53).
 *
 * @throws DomainError `platform.folderInUse`, `platform.folderUnreadable` (embedded) or
 *   `platform.databaseDoesNotAnswer` (PostgreSQL).
 */
export function openDatabase(target: DatabaseTarget): Promise<Database> {
  switch (target.kind) {
    case 'embedded':
      return openEmbedded(target.folder)
    case 'memory':
      return openPglite()
    case 'postgres':
      return openPostgres(target.url, target.connections ?? 10)
  }
}
