import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../scripts/testing/runningServer.ts'
import { typed } from '../src/cli/testing/typed.ts'
import { projectFolder } from '../src/domains/platform/index.ts'
import { aMigratedPlace, type TestPlace } from '../src/domains/platform/testing.ts'
import { aGround, type Ground } from './ground.ts'
import { findFaults } from './invariants.ts'
import { type Known, loadUntilItDies, nothingKnown } from './load.ts'
import { drawsOf } from './random.ts'
import { replay } from './replay.ts'

const folder = mkdtempSync(join(tmpdir(), 'hilo-copia-'))
const linesOf = (path: string): string[] => gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n')

// The embedded database is one program's: the order says so while a server holds it.
describe.runIf(process.env.TEST_DB === 'postgres')('una copia hecha mientras se escribe', () => {
  let ground: Ground
  let known: Known
  let there: TestPlace
  const path = join(folder, 'en-marcha.hilo')

  beforeAll(async () => {
    spawnSync(process.execPath, [join(projectFolder(), 'scripts', 'build.mjs')])
    ground = await aGround()
    there = await aMigratedPlace()
    known = nothingKnown(ground)
  })
  afterAll(async () => {
    await Promise.all([ground.remove(), there.remove()])
    rmSync(folder, { recursive: true, force: true })
  })

  it('sale entera, sin detener a nadie salvo a quien quita archivos, que recibe una frase', async () => {
    const server = startServer(ground.environment)
    const address = await server.address
    const over = new AbortController()
    const load = loadUntilItDies({ ground, address, over: over.signal }, known, drawsOf(5))
    await expect.poll(() => known.acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(40)
    const before = known.acknowledged.length
    const { code, notes } = await typed(['exportar', path], ground.environment)
    const during = known.acknowledged.length - before
    over.abort()
    await load
    expect({ code, lost: notes.includes('no lleva') }).toEqual({ code: 0, lost: false })
    expect(during).toBeGreaterThan(0)
    for (const one of known.strange.splice(0)) expect(one).toContain('"code":"platform.backupRunning"')
    expect(await replay(ground, address, known, 0)).toEqual([])
    server.signal('SIGTERM')
    await server.ended
    const database = await ground.open()
    expect(await findFaults(database, ground, known)).toEqual([])
    await database.close()
  })

  it('restaurada en una base vacía da la misma cabeza del registro y, copiada otra vez, las mismas líneas', async () => {
    expect((await typed(['restaurar', path], there.environment)).code).toBe(0)
    const copied = linesOf(path)
    const { logHead } = JSON.parse(copied[0] ?? '')
    const { code, out } = await typed(['registro', 'verificar'], there.environment)
    expect({ code, hasHead: out.includes(logHead.hash) }).toEqual({ code: 0, hasHead: true })
    expect((await typed(['archivos', 'verificar'], there.environment)).code).toBe(0)
    const again = join(folder, 'otra-vez.hilo')
    expect((await typed(['exportar', again], there.environment)).code).toBe(0)
    // The first line says when the copy was made, and the last sums it.
    expect(linesOf(again).slice(1, -1)).toEqual(copied.slice(1, -1))
  })
})
