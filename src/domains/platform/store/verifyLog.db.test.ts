import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../testing.ts'
import type { Database } from './database/openDatabase.ts'
import { inTransaction, type Tx } from './database/transaction.ts'
import { appendLog } from './logStore.ts'
import { verifyLog } from './verifyLog.ts'

let database: Database
const LINES = 7

async function write(tx: Tx, n: number): Promise<void> {
  await appendLog(tx, {
    at: '2026-03-02T15:00:00.000Z',
    act: 'platform.prueba',
    outcome: 'done',
    personId: null,
    assignmentId: null,
    unitId: null,
    things: [`platform.unit:${n}`, 'platform.unit:todas'],
    data: { n },
    personal: { name: `Persona ${n}` },
  })
}

/** Shows the chain with one change that is then taken back. */
async function tampered(statement: string): Promise<unknown> {
  const undo = new Error('undo')
  let broken: unknown
  await database.kysely
    .transaction()
    .execute(async (tx) => {
      // The application's role may not do any of this: somebody with the owner's rights would.
      await sql.raw(statement).execute(tx)
      broken = (await verifyLog(tx)).firstBroken
      throw undo
    })
    .catch((error) => {
      if (error !== undo) throw error
    })
  return broken
}

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

describe('la cadena del registro', () => {
  it('un registro vacío está entero', async () => {
    expect(await verifyLog(database.kysely)).toEqual({ lines: 0, head: '0'.repeat(64), firstBroken: null })
  })

  it('entera, da el número de líneas y la huella de la última', async () => {
    await inTransaction(database, async (tx) => {
      for (let n = 1; n <= LINES; n++) await write(tx, n)
    })
    const seen: number[] = []
    const report = await verifyLog(database.kysely, (checked) => seen.push(checked))
    const head = await database.kysely.selectFrom('platform_log_head').select('hash').executeTakeFirstOrThrow()
    expect(report).toEqual({ lines: LINES, head: head.hash, firstBroken: null })
    expect(seen).toEqual([LINES])
  })

  it.each([
    ['cambiar lo escrito', `update platform_log set body = replace(body, '"n":3', '"n":4') where seq = 3`, 3, 'hash'],
    ['cambiar quién, sin tocar lo firmado', `update platform_log set person_id = 'otro' where seq = 4`, 4, 'columns'],
    ['cambiar la hora', `update platform_log set at = '2026-03-03T15:00:00.000Z' where seq = 2`, 2, 'columns'],
    ['rehacer una huella', `update platform_log set hash = repeat('a', 64) where seq = 5`, 5, 'hash'],
    [
      'cambiar de qué trata',
      `update platform_log_thing set thing = 'x' where seq = 6 and thing like '%:6'`,
      6,
      'things',
    ],
    ['cambiar un nombre', `update platform_log_personal set data = '{"name":"Otra"}' where seq = 1`, 1, 'personal'],
    [
      'quitar una línea de en medio',
      `delete from platform_log_thing where seq = 3; delete from platform_log_personal where seq = 3; delete from platform_log where seq = 3`,
      3,
      'missing',
    ],
    [
      'quitar la última',
      `delete from platform_log_thing where seq = ${LINES}; delete from platform_log_personal where seq = ${LINES}; delete from platform_log where seq = ${LINES}`,
      LINES,
      'missing',
    ],
    [
      'mover la cabeza',
      `update platform_log_head set seq = 4, hash = (select hash from platform_log where seq = 4)`,
      5,
      'head',
    ],
  ])('%s se nota y dice dónde', async (_title, statements, seq, reason) => {
    const parts = statements.split(';')
    const script = parts.length === 1 ? statements : `do $$ begin ${parts.join(';')}; end $$`
    expect(await tampered(script)).toEqual({ seq, reason })
  })

  it('borrar la parte personal de una línea no rompe la cadena', async () => {
    expect(await tampered('delete from platform_log_personal where seq = 2')).toBeNull()
  })

  it('actos a la vez no bifurcan la cadena', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, n) => inTransaction(database, (tx) => write(tx, 100 + n))))
    expect(await verifyLog(database.kysely)).toMatchObject({ lines: LINES + 8, firstBroken: null })
  })
})
