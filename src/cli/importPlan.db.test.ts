import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfiguration } from '../app/configuration.ts'
import { inTransaction, openDatabase } from '../domains/platform/index.ts'
import { aMigratedPlace, anInstitution, aPerson, aUnit, type TestPlace } from '../domains/platform/testing.ts'
import { typed } from './testing/typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'hilo-import-'))
const file = join(folder, 'plan.txt')
const HEADER =
  'Línea\tActividad\tResultado esperado\tMedio de verificación\tResponsable\tEne\tFeb\tMar\tAbr\tMay\tJun\tJul\tAgo\tSep\tOct\tNov\tDic'
const ROW = 'Atención\tPublicar la guía\tGuía publicada\tEjemplar de la guía\tJefatura\t50%\t\t\t\t\t50%\t\t\t\t\t\t'
let place: TestPlace

beforeAll(async () => {
  place = await aMigratedPlace()
  writeFileSync(file, ['UNIDAD DE ARCHIVO', '', HEADER, ROW, ''].join('\n'))
  const database = await openDatabase(readConfiguration(place.environment).database)
  await inTransaction(database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Despacho', code: 'DES' })
    await aPerson(tx, { email: 'plan@mp.example', unitId, roles: ['planningOfficer'] })
    await aPerson(tx, { email: 'jefa@mp.example', unitId, roles: ['unitHead'] })
  })
  await database.close()
})
afterAll(async () => {
  await place.remove()
  rmSync(folder, { recursive: true, force: true })
})

const order = (...options: string[]) => typed(['plan', 'importar', file, ...options], place.environment)

describe('plan importar', () => {
  it('sin año o sin persona dice qué falta', async () => {
    const { code, notes } = await order('--anio', '2027')
    expect(code).toBe(2)
    expect(notes).toContain('--como')
  })

  it('quien no es de Planificación no importa, y no queda nada', async () => {
    const { code, out } = await order('--anio', '2027', '--como', 'jefa@mp.example')
    expect({ code, out }).toEqual({ code: 1, out: '' })
  })

  it('importa en nombre de Planificación, y el mismo archivo otra vez no hace nada', async () => {
    const first = await order('--anio', '2027', '--como', 'plan@mp.example')
    expect([0, 3]).toContain(first.code)
    expect(first.out).toContain('1 actividad nueva')
    const again = await order('--anio', '2027', '--como', 'plan@mp.example')
    expect(again.code).toBe(0)
    expect(again.out).toContain('ya está aplicado')
  })
})
