import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../testing/testDatabase.ts'
import type { Database } from './openDatabase.ts'
import { inTransaction } from './transaction.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

async function counted(): Promise<Record<string, number>> {
  const rows = await database.kysely.selectFrom('platform_revision').selectAll().execute()
  return Object.fromEntries(rows.map(({ subject, revision }) => [subject, revision]))
}

describe('la cuenta de cambios', () => {
  it.each([
    ['units', 'platform_unit'],
    ['units', 'platform_unit_version'],
    ['catalogue', 'strategy_perspective'],
    ['catalogue', 'strategy_objective'],
    ['catalogue', 'strategy_line'],
    ['catalogue', 'strategy_process'],
  ])('de %s sube con cada escritura en %s, también con la del papel de la aplicación', async (subject, table) => {
    const before = await counted()
    await inTransaction(database, (tx) => sql`delete from ${sql.id(table)} where false`.execute(tx))
    const after = await counted()
    expect(after).toEqual({ ...before, [subject]: (before[subject] ?? 0) + 1 })
  })

  it('no sube cuando la transacción se deshace', async () => {
    const before = await counted()
    const failing = inTransaction(database, async (tx) => {
      await sql`delete from platform_unit where false`.execute(tx)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await counted()).toEqual(before)
  })
})
