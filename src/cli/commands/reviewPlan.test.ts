import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importedPlanSchema } from '../../domains/operations/index.ts'
import { called, typed } from '../testing/typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'hilo-plan-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const MONTHS = [
  'Enero',
  'Febrero',
  'Marzo',
  'Abril',
  'Mayo',
  'Junio',
  'Julio',
  'Agosto',
  'Septiembre',
  'Octubre',
  'Noviembre',
  'Diciembre',
]
const HEADER = [
  'Línea estratégica',
  'Actividad',
  'Resultado esperado',
  'Medio de verificación',
  'Responsable',
  ...MONTHS,
]

/** A sheet of one unit, its only activity spread over the year as the shares say. */
function planFile(name: string, shares: readonly string[]): string {
  const row = [
    '1.1 Mejorar la atención',
    'Publicar la guía',
    'Guía publicada',
    'Ejemplar de la guía',
    'Jefatura',
    ...shares,
  ]
  const path = join(folder, name)
  const year = [...row, ...Array.from({ length: 12 - shares.length }, () => '')]
  writeFileSync(path, ['Unidad de Atención', HEADER.join('\t'), year.join('\t')].join('\n'))
  return path
}

describe('plan revisar', () => {
  it('un plan sin dudas: resumen por unidad y código 0', async () => {
    const { code, out, notes } = await typed(['plan', 'revisar', planFile('limpio.tsv', ['50%', '50%'])])
    expect({ code, notes }).toEqual({ code: 0, notes: '' })
    expect(out).toContain('1 unidad, 1 actividad.')
    expect(out).toContain('  Unidad de Atención: 1 actividad')
    expect(out).toContain('Sin dudas.')
  })

  it('una fila que suma 96: la duda se cuenta por su regla y el código es 3', async () => {
    const { code, out } = await typed(['plan', 'revisar', planFile('dudas.tsv', ['48%', '48%'])])
    expect(code).toBe(3)
    expect(out).toContain('months.sum (por revisar): 1')
  })

  it('con --json, otro programa recibe el contrato público y nada más, aunque no haya base de datos', async () => {
    const environment = { DATABASE_URL: 'postgres://nadie@127.0.0.1:1/nada' }
    const { code, out, notes } = await called(
      ['plan', 'revisar', planFile('otro.tsv', ['48%', '48%']), '--json'],
      environment,
    )
    expect({ code, notes }).toEqual({ code: 3, notes: '' })
    const plan = importedPlanSchema.strict().parse(JSON.parse(out))
    expect(plan.document).toMatchObject({ name: 'otro.tsv', format: 'csv' })
    expect(plan.units[0]?.activities[0]).toMatchObject({ code: '1.1', sum: 9600 })
  })

  it.each<[string, () => string, string]>([
    ['que no está', () => join(folder, 'nada.xlsx'), 'no se pudo leer'],
    ['vacío', () => fileOf('vacio.xlsx', ''), 'está vacío'],
    ['dañado', () => fileOf('falso.xlsx', 'PK\u0003\u0004 esto no es un libro'), '.'],
  ])('un archivo %s: una frase y código 1', async (_title, make, words) => {
    const { code, out, notes } = await typed(['plan', 'revisar', make(), '--json'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(notes).toContain(words)
    expect(notes.split('\n')).toHaveLength(1)
  })

  function fileOf(name: string, text: string): string {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }
})

const shared = [process.env.HILO_SHARED, join(process.cwd(), '..', 'shared')]
const plan2022 = shared
  .flatMap((place) => (place === undefined ? [] : [join(place, 'seeds', '003_21c4c1a7181f29ae.txt')]))
  .find((path) => existsSync(path))

// Figures of domain.md A8; the sentences of the document stay in the document.
describe.skipIf(plan2022 === undefined)('el plan de 2022 por la línea de órdenes', () => {
  it('da sus 483 actividades en 30 unidades y código 3', async () => {
    const { code, out } = await called(['plan', 'revisar', plan2022 ?? '', '--json'])
    expect(code).toBe(3)
    const { totals } = importedPlanSchema.parse(JSON.parse(out))
    expect(totals).toMatchObject({ units: 30, activities: 483 })
  })
})
