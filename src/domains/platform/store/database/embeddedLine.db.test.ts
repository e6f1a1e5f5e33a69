import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EmbeddedLine } from './embeddedLine.ts'

let engine: PGlite
beforeAll(async () => {
  engine = await PGlite.create()
})
afterAll(() => engine.close())

const lines = (): pg.Pool =>
  new pg.Pool({
    ...{ user: 'postgres', database: 'postgres', max: 1, idleTimeoutMillis: 0, pipeline: true },
    stream: () => new EmbeddedLine(engine),
  })

describe.runIf(process.env.TEST_DB !== 'postgres')('la línea con la base incorporada', () => {
  it('lo que se pide junto se responde en orden, y el error de uno es solo suyo', async () => {
    const pool = lines()
    const client = await pool.connect()
    const share = (value: number) =>
      client.query({ name: 'share', text: 'select 10 / $1::int as share', values: [value] })
    const asked = await Promise.allSettled([share(5), share(0), share(2)])
    client.release()
    await pool.end()
    const answers = asked.map((one) => (one.status === 'fulfilled' ? one.value.rows[0]?.share : one.reason.code))
    expect(answers).toEqual([2, '22012', 5])
  })

  it('una respuesta grande llega entera', async () => {
    const pool = lines()
    const { rows } = await pool.query("select n, repeat('ñandú ', 200) as words from generate_series(1, 5000) n")
    await pool.end()
    expect([rows.length, rows[4999]]).toEqual([5000, { n: 5000, words: 'ñandú '.repeat(200) }])
  })

  it('otra línea no encuentra nada de lo que la anterior dejó a medias', async () => {
    const first = lines()
    const client = await first.connect()
    await client.query({ name: 'left', text: 'select $1::int', values: [1] })
    await client.query("set statement_timeout = '7s'")
    await client.query('begin')
    await client.query('create table left_behind (n int)')
    client.release(true)
    const second = lines()
    const { rows } = await second.query(
      `select current_setting('statement_timeout') as timeout, to_regclass('left_behind') as found,
        (select count(*)::int from pg_prepared_statements where name = 'left') as statements`,
    )
    await Promise.all([first.end(), second.end()])
    expect(rows).toEqual([{ timeout: '0', found: null, statements: 0 }])
  })

  it('cerrar espera a quien todavía pregunta, y termina', async () => {
    const pool = lines()
    const client = await pool.connect()
    const asked = client.query('select 7 as seven')
    const ended = pool.end()
    expect((await asked).rows).toEqual([{ seven: 7 }])
    client.release()
    await expect(ended).resolves.toBeUndefined()
  })
})
