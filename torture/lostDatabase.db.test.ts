import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServerProcess, startServer } from '../scripts/testing/runningServer.ts'
import { projectFolder } from '../src/domains/platform/index.ts'
import { aGround, type Ground } from './ground.ts'
import { findFaults } from './invariants.ts'
import { type Line, lineTo } from './line.ts'
import { type Known, loadUntilItDies, nothingKnown } from './load.ts'
import { drawsOf } from './random.ts'
import { replay } from './replay.ts'

const AWAY = 503
const SENTENCE = 'La base de datos no responde en este momento.'

describe.runIf(process.env.TEST_DB === 'postgres')('la base de datos se va mientras la gente trabaja', () => {
  let ground: Ground
  let line: Line
  let server: ServerProcess
  let address: string
  let known: Known
  const draws = drawsOf(18)

  beforeAll(async () => {
    spawnSync(process.execPath, [join(projectFolder(), 'scripts', 'build.mjs')])
    ground = await aGround()
    const url = new URL(ground.environment.DATABASE_URL ?? '')
    line = await lineTo(url.hostname, Number(url.port || 5432))
    url.host = `127.0.0.1:${line.port}`
    server = startServer({ ...ground.environment, DATABASE_URL: url.toString() })
    address = await server.address
    known = nothingKnown(ground)
  })
  afterAll(async () => {
    server.signal('SIGKILL')
    await server.ended
    await line.cut()
    await ground.remove()
  })

  const untilAnswered = async (count: number): Promise<void> => {
    const until = known.acknowledged.length + count
    await expect.poll(() => known.acknowledged.length, { timeout: 60_000, interval: 5 }).toBeGreaterThanOrEqual(until)
  }

  /** Clients act while `breakIt` happens, and stop; answers what each of those that were refused was told. */
  async function throughIt(breakIt: () => Promise<unknown>): Promise<string[]> {
    const over = new AbortController()
    const load = loadUntilItDies({ ground, address, over: over.signal }, known, draws)
    await untilAnswered(10)
    await breakIt()
    await expect.poll(() => known.strange.length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0)
    over.abort()
    await load
    return known.strange.splice(0)
  }

  /** Sends again what was refused, which must be done by now, and looks at everything. */
  async function allIsWell(): Promise<void> {
    expect(await replay(ground, address, known, 0)).toEqual([])
    const database = await ground.open()
    expect(await findFaults(database, ground, known)).toEqual([])
    await database.close()
  }

  const endConnections = async (): Promise<void> => {
    const database = await ground.open()
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(database.kysely)
    await database.close()
  }

  it('sus conexiones se cortan: quien actuaba recibe una frase clara, y lo siguiente ya funciona', async () => {
    const told = await throughIt(endConnections)
    for (const one of told) expect(one).toContain(`${AWAY}: `)
    for (const one of told) expect(one).toContain(SENTENCE)
    await allIsWell()
  })

  it('se detiene del todo: cada petición recibe la frase, y al volver la base el programa sigue sin que nadie lo toque', async () => {
    const told = await throughIt(() => line.cut())
    for (const one of told) expect(one).toContain(SENTENCE)
    const health = await fetch(`${address}/salud`)
    expect([health.status, (await health.json()).error.message]).toEqual([AWAY, SENTENCE])
    expect((await fetch(address)).status).toBe(200)
    await line.mend()
    expect((await fetch(`${address}/salud`)).status).toBe(200)
    await allIsWell()
  })
})
