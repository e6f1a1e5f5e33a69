import { sql } from 'kysely'
import type { Database } from '../store/database/openDatabase.ts'
import { inTransaction } from '../store/database/transaction.ts'

/** Sessions of this database that wait for a lock of another one. */
async function countWaiting(database: Database): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`.execute(database.kysely)
  return rows[0]?.waiting ?? 0
}

/**
 * Runs acts so that on PostgreSQL none of them commits before all are under way: the head of the log is held until each
 * of them waits, for it or for what another one wrote. The embedded engine takes them one after another.
 */
export async function atTheSameTime<T>(
  database: Database,
  starts: readonly (() => Promise<T>)[],
): Promise<PromiseSettledResult<T>[]> {
  const startAll = () => Promise.allSettled(starts.map((start) => start()))
  if (database.engine === 'pglite') return startAll()
  const { ended } = await inTransaction(database, async (tx) => {
    await tx.selectFrom('platform_log_head').select('seq').forUpdate().execute()
    let over = false
    const ended = startAll().finally(() => {
      over = true
    })
    while (!over && (await countWaiting(database)) < starts.length);
    if (over) throw new Error('the acts ended before all of them waited: they were not at the same time')
    return { ended }
  })
  return ended
}
