import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ImportedPlan, readPlanFile } from '../../../operations/index.ts'
import { fraction } from './fraction.ts'
import { percentHundredths } from './percentHundredths.ts'
import { type ProgrammedCurve, programmedCurves } from './programmedCurve.ts'
import { inMonths } from './testing/builders.ts'

describe('la curva programada', () => {
  const early = { unitKind: 'central', months: inMonths({ 1: 10_000 }) } as const
  const late = { unitKind: 'regional', months: inMonths({ 12: 9600 }) } as const
  const empty = { unitKind: 'organo', months: inMonths({ 5: 0 }) } as const

  it('es el promedio acumulado de las filas con programación, del plan y de cada clase de unidad', () => {
    const { plan, byKind } = programmedCurves([early, late, empty], 'raw')
    expect(plan?.counted).toBe(2)
    expect(plan?.points.slice(0, 11)).toEqual(Array(11).fill(fraction(1, 2)))
    expect(plan?.points[11]).toEqual(fraction(49, 50))
    expect(byKind.get('central')?.points).toEqual(Array(12).fill(fraction(1)))
    expect(byKind.get('organo')).toBeNull()
  })

  it('llevada cada fila a 100, el año cierra en 100', () => {
    expect(programmedCurves([early, late], 'scaled').plan?.points[11]).toEqual(fraction(1))
  })

  it('sin ninguna fila con programación no hay curva', () => {
    expect(programmedCurves([empty], 'raw').plan).toBeNull()
    expect(programmedCurves([], 'raw').plan).toBeNull()
  })
})

/** The plan of 2022 beside the project, or undefined where it is not shared. */
function plan2022(): Uint8Array | undefined {
  const file = [process.env.HILO_SHARED, join(process.cwd(), '..', 'shared')]
    .flatMap((folder) => (folder === undefined ? [] : [join(folder, 'seeds', '003_21c4c1a7181f29ae.txt')]))
    .find((one) => existsSync(one))
  return file === undefined ? undefined : new Uint8Array(readFileSync(file))
}

const percents = (curve: ProgrammedCurve | null | undefined): number[] =>
  (curve?.points ?? []).map((point) => percentHundredths(point) / 100)
const cuts = (curve: ProgrammedCurve | null | undefined): number[] =>
  percents(curve).filter((_, index) => index % 3 === 2)

// Figures of domain.md A5; no sentence of the document stands here.
describe('la curva del plan de 2022', () => {
  const bytes = plan2022()
  const rows = (plan: ImportedPlan) =>
    plan.units.flatMap(({ kind, activities }) => activities.map(({ months }) => ({ unitKind: kind, months })))

  it('471 filas con programación: 5.39 en enero, 22.39, 48.99, 74.31 y 99.98 en los cortes', async (context) => {
    if (bytes === undefined) return context.skip('no está la carpeta ../shared')
    const read = rows(await readPlanFile(bytes, 'plan.txt'))
    expect(read).toHaveLength(483)
    const { plan, byKind } = programmedCurves(read, 'raw')
    expect(plan?.counted).toBe(471)
    expect(percents(plan)).toEqual([5.39, 11.52, 22.39, 29.59, 36.99, 48.99, 56.63, 63.8, 74.31, 82.9, 89.79, 99.98])
    expect([...byKind].map(([kind, curve]) => [kind, curve?.counted, ...cuts(curve)])).toEqual([
      ['central', 151, 22.1, 46.8, 72.68, 99.89],
      ['regional', 79, 22.41, 49.9, 74.63, 99.19],
      ['departamental', 241, 22.57, 50.07, 75.22, 100.29],
    ])
    expect(cuts(programmedCurves(read, 'scaled').plan)).toEqual([22.32, 48.96, 74.3, 100])
  })
})
