import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importedPlanSchema } from './importedPlan.ts'
import { readPlan } from './readPlan.ts'
import { textSource } from './testing/textSource.ts'

/** The plan of 2022 beside the project, or undefined where it is not shared. */
function plan2022Text(): string | undefined {
  const shared = [process.env.HILO_SHARED, join(process.cwd(), '..', 'shared')]
  for (const folder of shared) {
    const file = folder === undefined ? '' : join(folder, 'seeds', '003_21c4c1a7181f29ae.txt')
    if (file !== '' && existsSync(file)) return readFileSync(file, 'utf8')
  }
  return undefined
}

// Acceptance figures of domain.md A4, A5, A7 and A8, in basis points where they are shares. Compared through counts
// and sums only: no sentence of the document stands here.
const text = plan2022Text()
const document = { name: '003.txt', format: 'text' as const, sha256: '', bytes: 0 }

describe.skipIf(text === undefined)('el plan de 2022 se lee con las cifras exactas', () => {
  const plan = readPlan(textSource(text ?? ''), document)
  const activities = plan.units.flatMap((unit) => unit.activities)
  const flagged = (rule: string): number => plan.totals.issues[rule] ?? 0

  it('cumple el contrato público', () => {
    expect(importedPlanSchema.safeParse(plan).error).toBeUndefined()
  })

  it('30 unidades: 17 centrales, 3 regionales y 10 departamentales', () => {
    expect(plan.totals.units).toBe(30)
    expect(plan.totals.unitsByKind).toEqual({ central: 17, regional: 3, departamental: 10 })
  })

  it('483 actividades: 151 centrales, 83 regionales y 249 departamentales', () => {
    const count = (kind: string): number =>
      plan.units.filter((unit) => unit.kind === kind).reduce((sum, unit) => sum + unit.activities.length, 0)
    expect(activities).toHaveLength(483)
    expect(['central', 'regional', 'departamental'].map(count)).toEqual([151, 83, 249])
  })

  it('cada unidad trae sus filas, sus sumas y sus firmas, en el orden del documento', () => {
    const table = plan.units.map((unit) => {
      const sums = unit.activities.map((activity) => activity.sum)
      const whole = sums.filter((sum) => sum === 10_000).length
      const zero = sums.filter((sum) => sum === 0).length
      const none = sums.filter((sum) => sum === null).length
      return [sums.length, whole, sums.length - whole - zero - none, zero, none, unit.signatures.length].join(' ')
    })
    expect(table).toEqual([
      ...['6 6 0 0 0 1', '1 1 0 0 0 1', '0 0 0 0 0 1', '8 8 0 0 0 0', '7 7 0 0 0 1', '7 7 0 0 0 0', '7 7 0 0 0 0'],
      ...['5 5 0 0 0 1', '5 5 0 0 0 1', '11 11 0 0 0 0', '18 18 0 0 0 1', '10 10 0 0 0 0', '16 16 0 0 0 0'],
      ...['24 15 9 0 0 9', '11 11 0 0 0 0', '9 9 0 0 0 1', '6 6 0 0 0 1', '24 7 16 0 1 1', '18 18 0 0 0 1'],
      ...['11 3 6 2 0 1', '25 20 2 3 0 1', '25 24 1 0 0 1', '12 6 5 0 1 1', '13 4 5 4 0 0', '34 32 2 0 0 1'],
      ...['34 28 5 1 0 1', '35 32 3 0 0 1', '35 35 0 0 0 1', '35 33 2 0 0 1', '31 29 2 0 0 1'],
    ])
  })

  it('4 079 números, 161 ceros escritos y un total de 47 090.79', () => {
    expect(plan.totals.numbers).toBe(4079)
    expect(plan.totals.explicitZeros).toBe(161)
    expect(plan.totals.total).toBe(4_709_079)
  })

  it('los totales de cada mes', () => {
    expect(plan.totals.months).toEqual([
      253_957, 288_631, 511_940, 339_090, 348_765, 565_265, 359_794, 337_744, 494_596, 404_788, 324_663, 479_846,
    ])
  })

  it('el reparto de las sumas de fila', () => {
    const sums = new Map<number | null, number>()
    for (const { sum } of activities) sums.set(sum, (sums.get(sum) ?? 0) + 1)
    expect(Object.fromEntries(sums)).toEqual({
      '10000': 413,
      '9900': 9,
      '9996': 5,
      '9999': 1,
      '10100': 10,
      '9600': 22,
      '10200': 2,
      '10300': 3,
      '10500': 3,
      '9000': 1,
      '6000': 1,
      '20000': 1,
      '0': 10,
      null: 2,
    })
  })

  it('58 filas no suman 100, 10 no tienen programación y 2 no se pueden decidir', () => {
    expect(flagged('months.rounding') + flagged('months.sum') + flagged('months.sumOver110')).toBe(58)
    expect(flagged('months.none')).toBe(10)
    expect(flagged('months.undecidable')).toBe(2)
  })

  it('las dudas de celda: dos % sin número, una mayor que 100, una fila sin signo, 12 partículas corridas', () => {
    expect(flagged('months.barePercent')).toBe(2)
    expect(flagged('months.cellOver100')).toBe(1)
    expect(flagged('months.noSign')).toBe(1)
    expect(flagged('row.shiftedParticle')).toBe(12)
  })

  it('11 trozos se unen a su fila y 8 quedan sueltos, todos a la vista', () => {
    expect(plan.totals.joinedFragments).toBe(11)
    expect(flagged('row.joinedFragment')).toBe(11)
    expect(plan.orphanFragments).toHaveLength(8)
    expect(flagged('fragment.orphan')).toBe(8)
  })

  it('85 filas con código de línea, 23 códigos distintos', () => {
    expect([plan.totals.codedRows, plan.totals.distinctCodes]).toEqual([85, 23])
  })

  it('11 filas sin código repiten el texto de una línea con código: se propone, no se enlaza', () => {
    const linked = activities.filter(({ issues }) => issues.some(({ rule }) => rule === 'line.sameTextAsCoded'))
    expect(linked).toHaveLength(11)
    expect(linked.every(({ code }) => code === null)).toBe(true)
  })

  it('un encabezado ajeno se lee por posición y deja la duda en sus tres filas', () => {
    expect(flagged('layout.alienHeader')).toBe(3)
  })

  it('las 9 filas cortadas sin continuación quedan señaladas, y una más que pudo cortarse en el salto', () => {
    const cut = activities.filter(({ issues }) => issues.some(({ rule }) => rule === 'row.cutText'))
    expect(cut).toHaveLength(10)
  })

  it('lo que no se decidió no cambió: cada número y cada texto sale de su celda', () => {
    for (const activity of activities) {
      const cells = activity.original.map((cell) => cell.trim())
      const joined = activity.issues.filter(({ rule }) => rule === 'row.joinedFragment')
      for (const [month, share] of activity.months.entries()) {
        const cell = cells[month + 5] ?? ''
        if (share !== null) expect(Math.round(Number(cell.replace('%', '').trim()) * 100)).toBe(share)
      }
      if (joined.length > 0) continue
      expect(cells.slice(0, 5)).toEqual([
        activity.strategicLine,
        activity.activity,
        activity.expectedResult,
        activity.verification,
        activity.responsible,
      ])
    }
  })

  it('la unidad cuyo plan no se nombra en la tabla se toma de su lugar y se dice en cada fila', () => {
    expect(flagged('unit.carried')).toBe(45)
    expect(flagged('unit.unknown')).toBe(0)
  })

  it('una nota bajo la tabla queda en su unidad', () => {
    expect(plan.units.map(({ notes }) => notes.length).reduce((a, b) => a + b)).toBe(1)
  })
})
