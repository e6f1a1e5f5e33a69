import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfiguration } from '../app/configuration.ts'
import { inTransaction, openDatabase, projectFolder } from '../domains/platform/index.ts'
import { aMigratedPlace, anInstitution, aPerson, aUnit, type TestPlace } from '../domains/platform/testing.ts'
import { typed } from './testing/typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'hilo-auditoria-'))
const file = join(folder, 'muestra.zip')
const at = '2026-01-02T15:00:00.000Z'
let place: TestPlace

beforeAll(async () => {
  place = await aMigratedPlace()
  const database = await openDatabase(readConfiguration(place.environment).database)
  await inTransaction(database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Despacho', code: 'DES' })
    await aPerson(tx, { email: 'control@mp.example', unitId, roles: ['internalControl'] })
    await aPerson(tx, { email: 'jefa@mp.example', unitId, roles: ['unitHead'] })
    const plan = { id: 'p', year: 2026, title: 'Plan', form_code: 'F', form_version: '1', created_at: at }
    await tx
      .insertInto('operations_plan')
      .values({ ...plan, unit_form_code: 'U', unit_form_version: '1' })
      .execute()
  })
  await database.close()
})
afterAll(async () => {
  await place.remove()
  rmSync(folder, { recursive: true, force: true })
})

const order = (...words: string[]) => typed(['auditoria', 'exportar', ...words], place.environment)

describe('auditoria exportar', () => {
  it('escribe la muestra, que concuerda, y no escribe sobre un archivo que ya está', async () => {
    const { code, out } = await order(file, '--anio', '2026', '--como', 'control@mp.example', '--unidades', 'DES')
    expect(code).toBe(0)
    expect(out).toMatch(/SHA-256: [0-9a-f]{64}/)
    const program = join(projectFolder(), 'public', 'verificar.mjs')
    const { status, stdout } = spawnSync(process.execPath, [program, file], { encoding: 'utf8' })
    expect(stdout).toContain('Todo concuerda.')
    expect(status).toBe(0)
    const again = await order(file, '--anio', '2026', '--como', 'control@mp.example')
    expect(again).toMatchObject({ code: 2, notes: expect.stringContaining('ya existe') })
  })

  it.each([
    ['sin año ni persona es mal uso', [], 2],
    ['un año mal escrito es mal uso', ['--anio', 'dos', '--como', 'control@mp.example'], 2],
    ['una unidad que no existe es mal uso', ['--anio', '2026', '--como', 'control@mp.example', '--unidades', 'XX'], 2],
    ['un año sin plan es un fallo', ['--anio', '2031', '--como', 'control@mp.example'], 1],
    ['quien no puede llevársela falla', ['--anio', '2026', '--como', 'jefa@mp.example'], 1],
  ])('%s', async (_title, words, expected) => {
    const other = join(folder, 'otra.zip')
    expect((await order(other, ...words)).code).toBe(expected)
    expect(existsSync(other)).toBe(false)
  })
})
