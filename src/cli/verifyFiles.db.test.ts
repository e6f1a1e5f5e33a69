import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfiguration } from '../app/configuration.ts'
import { openMigrated } from '../app/openApplication.ts'
import { discardFile, inTransaction, keepFile, openFiles, receiveFile } from '../domains/platform/index.ts'
import { aMigratedPlace, anInstitution, type TestPlace } from '../domains/platform/testing.ts'
import { typed } from './testing/typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'hilo-archivos-'))
const places: TestPlace[] = []
let sha = ''

async function migrated(): Promise<Record<string, string>> {
  const place = await aMigratedPlace()
  places.push(place)
  return place.environment
}
let environment: Record<string, string>
const verify = (of = environment) => typed(['archivos', 'verificar'], of)
const pathIn = (of: Record<string, string>): string =>
  join(readConfiguration(of).files.folder, sha.slice(0, 2), sha.slice(2, 4), sha)
/** What the page of administration says after the order. */
async function keptFaults() {
  const database = await openMigrated(readConfiguration(environment))
  const faults = await database.kysely.selectFrom('platform_file_fault').select(['sha256', 'state']).execute()
  await database.close()
  return faults
}

beforeAll(async () => {
  environment = await migrated()
  const configuration = readConfiguration(environment)
  const database = await openMigrated(configuration)
  const bytes = Readable.from([Buffer.from('%PDF-1.7 acta')])
  const file = await receiveFile(configuration.files.folder, { name: 'acta.pdf', maxBytes: 100 }, bytes)
  sha = file.sha256
  await inTransaction(database, async (tx) => {
    await anInstitution(tx)
    const about = { mediaType: 'application/pdf', now: '2026-03-02T15:00:00.000Z' }
    await keepFile(tx, openFiles(configuration.files), file, about)
  })
  await discardFile(file)
  await database.close()
})
afterAll(async () => {
  await Promise.all(places.map(({ remove }) => remove()))
  rmSync(folder, { recursive: true, force: true })
})

describe('archivos verificar', () => {
  it('todos enteros: código 0', async () => {
    expect(await verify()).toMatchObject({ code: 0, notes: '', out: expect.stringContaining('1 archivo: es lo que') })
  })

  it('uno que sobra se nombra, con código 3', async () => {
    const extra = join(readConfiguration(environment).files.folder, 'nota.txt')
    writeFileSync(extra, 'x')
    expect(await verify()).toMatchObject({ code: 3, notes: expect.stringContaining('nota.txt') })
    rmSync(extra)
  })

  it('la copia lo lleva a otro lugar, donde se vuelve a comprobar', async () => {
    const backup = join(folder, 'copia.hilo')
    expect((await typed(['exportar', backup], environment)).code).toBe(0)
    const other = await migrated()
    expect(await typed(['restaurar', backup], other)).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 archivo del almacén'),
    })
    expect(readFileSync(pathIn(other), 'utf8')).toBe('%PDF-1.7 acta')
    expect((await verify(other)).code).toBe(0)
  })

  it('un byte cambiado se nombra, con código 1, y la copia avisa con código 3', async () => {
    const bytes = readFileSync(pathIn(environment))
    writeFileSync(pathIn(environment), Buffer.from(bytes.map((byte, at) => (at === 7 ? byte ^ 1 : byte))))
    expect(await verify()).toMatchObject({ code: 1, notes: expect.stringContaining(`${sha} cambió`) })
    expect(await keptFaults()).toEqual([{ sha256: sha, state: 'altered' }])
    expect(await typed(['exportar', join(folder, 'rota.hilo')], environment)).toMatchObject({
      code: 3,
      notes: expect.stringContaining(sha),
    })
  })

  it('uno que falta se nombra, con código 1', async () => {
    rmSync(pathIn(environment))
    expect(await verify()).toMatchObject({ code: 1, notes: expect.stringContaining(`${sha} falta`) })
    expect(await keptFaults()).toEqual([{ sha256: sha, state: 'missing' }])
  })
})
