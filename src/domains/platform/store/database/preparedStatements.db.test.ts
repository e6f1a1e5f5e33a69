import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPostgresDatabase, serverUrl } from '../../testing/postgresServer.ts'
import { openTestDatabase } from '../../testing/testDatabase.ts'
import type { Database } from './openDatabase.ts'
import { preparingPool } from './preparedStatements.ts'
import type { Reader } from './transaction.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** Statements with that mark in their text that this connection keeps. */
async function kept(db: Reader, mark: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from pg_prepared_statements where statement like '/* ' || ${mark}::text || ' */%'`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

describe('las consultas preparadas', () => {
  it('la misma consulta se prepara una vez por conexión y responde según sus valores', async () => {
    await database.kysely.connection().execute(async (db) => {
      const double = (value: number) =>
        sql<{ twice: number }>`/* doble */ select 2 * ${value}::int as twice`.execute(db)
      expect([(await double(2)).rows, (await double(21)).rows]).toEqual([[{ twice: 4 }], [{ twice: 42 }]])
      expect(await kept(db, 'doble')).toBe(1)
    })
  })

  it('un texto largo de muchas filas no se guarda', async () => {
    await database.kysely.connection().execute(async (db) => {
      const values = Array.from({ length: 1000 }, (_, index) => index)
      const { rows } = await sql<{ count: number }>`
        /* largo */ select count(*) as count from (values ${sql.join(values.map((value) => sql`(${value}::int)`))}) v`.execute(
        db,
      )
      expect(rows).toEqual([{ count: 1000 }])
      expect(await kept(db, 'largo')).toBe(0)
    })
  })

  it('un error en una consulta preparada no estropea las siguientes', async () => {
    await database.kysely.connection().execute(async (db) => {
      const share = (value: number) =>
        sql<{ share: number }>`/* entre */ select 10 / ${value}::int as share`.execute(db)
      await expect(share(0)).rejects.toThrow()
      expect((await share(5)).rows).toEqual([{ share: 2 }])
    })
  })

  it.runIf(process.env.TEST_DB === 'postgres')(
    'una conexión que se corta apenas se entrega no termina el programa',
    async () => {
      const pool = new pg.Pool({ connectionString: serverUrl(await newPostgresDatabase()), max: 1 })
      const preparing = preparingPool(pool)
      // Between the pool and whoever asked for it: nobody holds it yet.
      pool.once('acquire', (client) => process.nextTick(() => client.emit('error', new Error('cortada'))))
      const client = await preparing.connect()
      client.release(true)
      await preparing.end()
    },
  )
})
