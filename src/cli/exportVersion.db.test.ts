import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfiguration } from '../app/configuration.ts'
import { inTransaction, openDatabase, saveFile, sha256 } from '../domains/platform/index.ts'
import { aMigratedPlace, anInstitution, aPerson, aUnit, type TestPlace } from '../domains/platform/testing.ts'
import { typed } from './testing/typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'hilo-version-'))
const file = join(folder, 'version.json')
const bytes = new TextEncoder().encode('{"format":"hilo-plan"}')
const at = '2026-01-02T15:00:00.000Z'
let place: TestPlace

beforeAll(async () => {
  place = await aMigratedPlace()
  const database = await openDatabase(readConfiguration(place.environment).database)
  await inTransaction(database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Despacho', code: 'DES' })
    const person_id = await aPerson(tx, { email: 'titular@mp.example', unitId, roles: ['authority'] })
    const plan = { id: 'p', year: 2026, title: 'Plan', form_code: 'F', form_version: '1', created_at: at }
    await tx
      .insertInto('operations_plan')
      .values({ ...plan, unit_form_code: 'U', unit_form_version: '1' })
      .execute()
    await saveFile(tx, sha256(bytes), bytes, at)
    const version = { id: 'v', plan_id: 'p', number: 1, kind: 'formulation', status: 'authorized', person_id, at }
    await tx
      .insertInto('operations_version')
      .values({ ...version, sha256: sha256(bytes), code: 'ABCD-EFGH-JKMN-PQRS', approved_on: '2026-01-02' })
      .execute()
  })
  await database.close()
})
afterAll(async () => {
  await place.remove()
  rmSync(folder, { recursive: true, force: true })
})

const order = (...words: string[]) => typed(['plan', 'version', 'exportar', ...words], place.environment)

describe('plan version exportar', () => {
  it('escribe la versión como se congeló: su huella la da cualquier programa', async () => {
    const { code, out } = await order('2026', '1', file)
    expect(code).toBe(0)
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex')
    expect(out).toContain(`SHA-256: ${hash}`)
    expect(out).toContain('ABCD-EFGH-JKMN-PQRS')
  })

  it('no escribe sobre un archivo que ya está', async () => {
    const before = readFileSync(file)
    const { code, notes } = await order('2026', '1', file)
    expect(code).toBe(2)
    expect(notes).toContain('ya existe')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it.each([
    ['una versión que no existe es un fallo con su frase', ['2026', '9'], 1],
    ['un año sin plan es un fallo con su frase', ['2031', '1'], 1],
    ['un número que no es número es mal uso', ['2026', 'uno'], 2],
  ])('%s', async (_title, words, expected) => {
    const other = join(folder, 'otra.json')
    expect((await order(...words, other)).code).toBe(expected)
    expect(existsSync(other)).toBe(false)
  })
})
