import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { figuresBy, figuresOf, partOfWay, readCut } from './figures.ts'
import { fraction, subtract } from './fraction.ts'
import { aMonitored, inMonths } from './testing/builders.ts'
import { firstWeighableDay, refuseUnitWeights, unitWeightsAt, unitWeightsOn, weightOfUnit } from './unitWeights.ts'

const YEAR = 2026
const weights = (given: Record<string, number>) => new Map(Object.entries(given))
const from = (fromDay: string, name = fromDay) => ({ fromDay, name })

describe('qué pesos rigen', () => {
  const decided = [from('2026-01-01'), from('2026-07-01'), from('2026-04-15'), from('2026-07-01', 'la corrección')]

  it.each<[Month, string | undefined]>([
    [1, '2026-01-01'],
    [3, '2026-01-01'],
    [4, '2026-04-15'],
    [6, '2026-04-15'],
    [7, 'la corrección'],
    [12, 'la corrección'],
  ])('al cierre del mes %i, los de %s: lo que se decide después no los mueve', (month, name) => {
    expect(unitWeightsAt(decided, YEAR, month)?.name).toBe(name)
  })

  it.each([
    ['2025-12-31', undefined],
    ['2026-04-14', '2026-01-01'],
    ['2026-04-15', '2026-04-15'],
  ])('el %s, los de %s', (day, name) => {
    expect(unitWeightsOn(decided, day)?.name).toBe(name)
  })

  it('ningún mes cambia por una decisión que empieza después de él', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...MONTHS), { maxLength: 6 }),
        fc.constantFrom(...MONTHS),
        fc.constantFrom(...MONTHS),
        (months, month, later) => {
          fc.pre(later > month)
          const day = (one: number) => from(`2026-${String(one).padStart(2, '0')}-05`, `${one}`)
          const all = months.map(day)
          expect(unitWeightsAt([...all, day(later)], YEAR, month)).toEqual(unitWeightsAt(all, YEAR, month))
        },
      ),
    )
  })
})

describe('lo que pesa una unidad', () => {
  it('sin pesos fijados, o vueltos a igualar, todas pesan 1', () => {
    for (const held of [undefined, { weights: weights({}) }]) expect(weightOfUnit(held)('u1')).toEqual(fraction(1))
  })

  it('en relación con la media de las fijadas; la que no está en la decisión pesa la media', () => {
    const of = weightOfUnit({ weights: weights({ u1: 7500, u2: 2500 }) })
    expect([of('u1'), of('u2'), of('u3'), of(null)]).toEqual([
      fraction(15_000, 10_000),
      fraction(5000, 10_000),
      fraction(1),
      fraction(1),
    ])
  })
})

/*
 * By hand: at the end of March each unit has one activity with 50 % due. North did 50, south 25, so 100 % and 50 %.
 * Alike: 37.5 / 50 = 75 %. With 80 and 20 %: (50 x 0.8 + 25 x 0.2) / 50 = 90 %.
 */
describe('la institución', () => {
  const months = inMonths({ 3: 5000, 9: 5000 })
  const plan = [
    aMonitored({ id: 'a', unitId: 'norte', months, executed: inMonths({ 3: 5000 }) }),
    aMonitored({ id: 'b', unitId: 'sur', months, executed: inMonths({ 3: 2500 }) }),
    aMonitored({ id: 'c', unitId: 'este', modality: 'onDemand' }),
  ]
  const reading = readCut(plan, { month: 3, programme: 'inForce' })
  const byUnit = partOfWay('equalUnits')
  const complianceWith = (given: Record<string, number>) =>
    figuresOf(reading, byUnit, weightOfUnit({ weights: weights(given) })).means?.compliance

  it.each([
    ['sin pesos', {}, fraction(3, 4)],
    ['iguales', { norte: 5000, sur: 5000 }, fraction(3, 4)],
    ['80 y 20', { norte: 8000, sur: 2000 }, fraction(9, 10)],
    ['20 y 80', { norte: 2000, sur: 8000 }, fraction(3, 5)],
    ['lo que pesa una unidad sin programación no cuenta', { norte: 4000, sur: 1000, este: 5000 }, fraction(9, 10)],
    ['una unidad que llegó después pesa la media de las demás', { norte: 10_000 }, fraction(3, 4)],
  ])('%s', (_what, given, expected) => {
    expect(complianceWith(given)).toEqual(expected)
  })

  it('las cifras de cada unidad y la de las actividades no se mueven', () => {
    const heavy = weightOfUnit({ weights: weights({ norte: 9000, sur: 1000 }) })
    const unitOf = ({ unitId }: { unitId: string }) => unitId
    expect(figuresBy(reading, unitOf, undefined, heavy)).toEqual(figuresBy(reading, unitOf))
    expect(figuresOf(reading, undefined, heavy)).toEqual(figuresOf(reading))
  })

  it('con cualesquiera pesos queda entre la unidad que menos y la que más cumplió; iguales o multiplicados dan lo mismo', () => {
    const weight = fc.integer({ min: 1, max: 9999 })
    fc.assert(
      fc.property(weight, weight, fc.integer({ min: 2, max: 9 }), (norte, sur, times) => {
        const found = complianceWith({ norte, sur }) ?? fraction(0)
        expect(subtract(found, fraction(1, 2)).numerator).toBeGreaterThanOrEqual(0n)
        expect(subtract(fraction(1), found).numerator).toBeGreaterThanOrEqual(0n)
        expect(complianceWith({ norte: norte * times, sur: sur * times })).toEqual(found)
        expect(complianceWith({ norte, sur: norte })).toEqual(fraction(3, 4))
      }),
    )
  })

  it('cuanto más pesa la unidad que más cumplió, más alta la cifra', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 900 }), (norte, more) => {
        const [less, grown] = [complianceWith({ norte, sur: 5000 }), complianceWith({ norte: norte + more, sur: 5000 })]
        expect(less && grown && subtract(grown, less).numerator > 0n).toBe(true)
      }),
    )
  })
})

describe('fijar pesos', () => {
  const ground = { year: YEAR, unitIds: ['u1', 'u2'], lastClosed: 3 }
  const even = { u1: 5000, u2: 5000 }

  it.each<[string, string, Record<string, number>, string | undefined]>([
    ['desde el primer mes abierto', '2026-04-01', even, undefined],
    ['a partes distintas', '2026-09-15', { u1: 9999, u2: 1 }, undefined],
    ['ninguno: todas igual otra vez', '2026-04-01', {}, undefined],
    ['en un mes cerrado', '2026-03-31', even, 'monitoring.weightsMonthClosed'],
    ['del año anterior', '2025-12-31', even, 'monitoring.weightsOutsideYear'],
    ['del año siguiente', '2027-01-01', even, 'monitoring.weightsOutsideYear'],
    ['que no suman 100', '2026-04-01', { u1: 5000, u2: 4999 }, 'monitoring.weightsSum'],
    ['sin una unidad', '2026-04-01', { u1: 10_000 }, 'monitoring.weightsUnits'],
    ['de otra unidad', '2026-04-01', { u1: 5000, u3: 5000 }, 'monitoring.weightsUnits'],
  ])('%s (%s)', (_what, fromDay, given, code) => {
    expect(refuseUnitWeights({ fromDay, weights: weights(given) }, ground)?.code).toBe(code)
  })

  it('con el año entero cerrado no queda día desde el que regir', () => {
    expect(firstWeighableDay({ year: YEAR, lastClosed: 0 })).toBe('2026-01-01')
    expect(firstWeighableDay({ year: YEAR, lastClosed: 11 })).toBe('2026-12-01')
    expect(firstWeighableDay({ year: YEAR, lastClosed: 12 })).toBeNull()
    const refusal = refuseUnitWeights({ fromDay: '2026-12-31', weights: weights({}) }, { ...ground, lastClosed: 12 })
    expect(refusal?.code).toBe('monitoring.weightsMonthClosed')
  })
})
