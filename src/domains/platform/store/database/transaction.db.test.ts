import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { together } from '../../../../kernel/together.ts'
import { openTestDatabase } from '../../testing/testDatabase.ts'
import type { Database } from './openDatabase.ts'
import { holdingLocks, inTransaction, setScope, type Tx } from './transaction.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const revisionOfUnits = (tx: Tx) =>
  tx.selectFrom('platform_revision').select('revision').where('subject', '=', 'units').executeTakeFirstOrThrow()
const raise = (tx: Tx) =>
  tx
    .updateTable('platform_revision')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('subject', '=', 'units')
    .execute()
const fails = (tx: Tx) => sql`select 1 / (revision - revision) from platform_revision`.execute(tx)

describe('lo que se pide a la vez en una transacción', () => {
  it('se hace en el orden en que se pidió: cada lectura ve lo escrito antes de ella y nada de lo de después', async () => {
    const seen = await holdingLocks(database, async (tx) => {
      const [before, , between, , after] = await together([
        revisionOfUnits(tx),
        raise(tx),
        sql<{ revision: number }>`select revision from platform_revision where subject = ${'units'}`.execute(tx),
        raise(tx),
        revisionOfUnits(tx),
      ])
      return [before, between.rows[0], after].map((row) => row?.revision ?? 0)
    })
    const [first = 0] = seen
    expect(seen).toEqual([first, first + 1, first + 2])
  })

  it('si una cosa falla no queda nada hecho, ni lo de antes ni lo de después, y la conexión sigue sirviendo', async () => {
    const before = await database.kysely.selectFrom('platform_revision').selectAll().orderBy('subject').execute()
    const failing = holdingLocks(database, (tx) => together([raise(tx), fails(tx), raise(tx)]))
    await expect(failing).rejects.toThrow(/division by zero/u)
    const after = await database.kysely.selectFrom('platform_revision').selectAll().orderBy('subject').execute()
    expect(after).toEqual(before)
  })

  it('papel y alcance rigen desde la primera consulta, aunque nadie espere su respuesta', async () => {
    const { rows } = await inTransaction(database, (tx) => {
      setScope(tx, ['u-1', 'u-2'])
      return sql<{ role: string; scope: string }>`
        select current_setting('role') as role, current_setting('hilo.scope') as scope`.execute(tx)
    })
    expect(rows).toEqual([{ role: 'hilo_application', scope: 'u-1,u-2' }])
    const { rows: later } = await sql<{ role: string; scope: string | null }>`
      select current_setting('role') as role, nullif(current_setting('hilo.scope', true), '') as scope`.execute(
      database.kysely,
    )
    expect(later).toEqual([{ role: 'none', scope: null }])
  })
})
