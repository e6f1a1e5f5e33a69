import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBlankDatabase } from '../../testing/testDatabase.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migrations.ts'
import type { Database } from './openDatabase.ts'

const before = readMigrations().filter(({ name }) => name < '0036')
const AT = '2026-03-02T15:00:00.000Z'
let database: Database

/**
 * What an institution had before 0036. Their plan, unit and people are left out, so the references are not checked; the
 * tables' own checks are.
 */
async function store(): Promise<void> {
  const report = (id: string, texts: string) =>
    `insert into monitoring_report (id, plan_id, unit_id, activity_id, month, status, revision, women, men, achievement, difficulty, corrective, typed_by, typed_at)
     values ('${id}', 'plan', 'unidad', 'actividad-${id}', 1, 'validated', 3, ${texts}, 'persona', '${AT}');`
  const correction = (id: string, of: string, number: number, status: string, writtenIn: string) =>
    `insert into monitoring_correction (id, plan_id, unit_id, activity_id, month, report_id, number, status, revision, before_share_bp, share_bp, cause, reason, record, typed_by, typed_at, written_in)
     values ('${id}', 'plan', 'unidad', 'actividad-${of}', 1, '${of}', ${number}, '${status}', 1, 833, 700, 'countedTwice', 'Se contó dos veces', 'Acta 14', 'persona', '${AT}', ${writtenIn});`
  await database.runScript(`begin; set local session_replication_role = replica;
    ${report('entero', "5, 0, 'Se visitó', 'Llovió', 'Se repone'")}
    ${report('callado', "null, null, '', '', ''")}
    ${correction('escrita', 'entero', 1, 'validated', '2')}
    ${correction('en-curso', 'entero', 2, 'submitted', 'null')}
    ${correction('sin-textos', 'callado', 1, 'draft', 'null')}
    commit;`)
}

beforeAll(async () => {
  database = await openBlankDatabase()
  await migrate(database, before)
  await store()
  expect(await migrate(database)).toBe(readMigrations().length - before.length)
})
afterAll(() => database.close())

describe('las rectificaciones que ya estaban cuando llegó la migración 0036', () => {
  const rows = async () =>
    (await sql<Record<string, unknown>>`select * from monitoring_correction order by id`.execute(database.kysely)).rows

  it('no dijeron nada de personas ni de textos: antes y después queda lo que dice su informe', async () => {
    const said = { women: '5', men: '0', achievement: 'Se visitó', difficulty: 'Llovió', corrective: 'Se repone' }
    const silent = { women: null, men: null, achievement: '', difficulty: '', corrective: '' }
    const shown = (await rows()).map((row) => {
      const read = (prefix: string) =>
        Object.fromEntries(
          Object.keys(said).map((column) => {
            const value = row[`${prefix}${column}`]
            return [column, typeof value === 'number' ? String(value) : value]
          }),
        )
      return [row.id, read('before_'), read('')]
    })
    expect(shown).toEqual([
      ['en-curso', said, said],
      ['escrita', said, said],
      ['sin-textos', silent, silent],
    ])
  })

  it('sus cifras, su motivo y su estado son los que eran', async () => {
    for (const row of await rows())
      expect(row).toMatchObject({ before_share_bp: 833, share_bp: 700, reason: 'Se contó dos veces', revision: 1 })
    expect((await rows()).map(({ status }) => status)).toEqual(['submitted', 'validated', 'draft'])
  })
})
