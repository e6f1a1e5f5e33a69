import { sql } from 'kysely'
import { DomainError } from '../../../../kernel/domainError.ts'
import { type Migration, readMigrations } from './migrations.ts'
import type { Database } from './openDatabase.ts'

export type Applied = { name: string; sha256: string }

/** Migrations that the database holds, oldest first; none in a database without tables. Only reads. */
export async function listMigrations({ kysely }: Database): Promise<Applied[]> {
  const { rows: found } =
    await sql`select 1 from pg_tables where schemaname = 'public' and tablename = 'hilo_migration'`.execute(kysely)
  if (found.length === 0) return []
  const { rows } = await sql<Applied>`select name, sha256 from hilo_migration order by name`.execute(kysely)
  return rows
}

/** Name of the newest migration that the database holds, or null when it is empty. */
export async function currentMigration(database: Database): Promise<string | null> {
  return (await listMigrations(database)).at(-1)?.name ?? null
}

/**
 * Brings the database forward to the migrations of this release, each in its own transaction.
 *
 * @returns how many were applied.
 * @throws DomainError `platform.databaseIsNewer` when it holds a migration that this release doesn't know, and
 *   `platform.migrationChanged` when a file was edited after it ran.
 */
export async function migrate(database: Database, migrations: Migration[] = readMigrations()): Promise<number> {
  await database.runScript(
    'create table if not exists hilo_migration (name text primary key, sha256 text not null, at text not null)',
  )
  const applied = await listMigrations(database)
  for (const [index, { name, sha256 }] of applied.entries()) {
    const known = migrations[index]
    if (known === undefined || known.name !== name)
      throw new DomainError('platform.databaseIsNewer', 'conflict', { migration: name })
    if (known.sha256 !== sha256) throw new DomainError('platform.migrationChanged', 'conflict', { migration: name })
  }
  const pending = migrations.slice(applied.length)
  for (const { name, sql: script, sha256 } of pending) {
    const at = new Date().toISOString()
    await database
      .runScript(`begin; ${script}\n; insert into hilo_migration values ('${name}', '${sha256}', '${at}'); commit;`)
      .catch(async (error: unknown) => {
        await database.runScript('rollback')
        throw error
      })
  }
  return pending.length
}
