import { describe, expect, it } from 'vitest'
import { type Figures, figuresBy, figuresOf, type GroupOf, partOfWay, readCut, unitWays } from './figures.ts'
import { type Fraction, fraction } from './fraction.ts'
import type { Cut, MonitoredActivity } from './monitoredActivity.ts'
import { aMonitored, inMonths } from './testing/builders.ts'

const january: Cut = { month: 1, programme: 'inForce' }

type Given = Parameters<typeof aMonitored>[0] & { due?: number; done?: number | null }
/** An activity with something due in January and the rest of its 100 % in December. */
function row(id: string, { due = 5000, done = null, ...more }: Given = {}): MonitoredActivity {
  return aMonitored({
    id,
    months: inMonths({ 1: due, 12: 10_000 - due }),
    executed: inMonths(done === null ? {} : { 1: done }),
    ...more,
  })
}

const whole = (rows: readonly MonitoredActivity[], partOf?: GroupOf): Figures =>
  figuresOf(readCut(rows, january), partOf)
const compliance = (figures: Figures | undefined): Fraction | null | undefined => figures?.means?.compliance

describe('cifras de un grupo', () => {
  it('es la razón de los promedios, no el promedio de las razones', () => {
    const rows = [row('a', { due: 100, done: 100 }), row('b', { due: 5000, done: 0 })]
    expect(compliance(whole(rows))).toEqual(fraction(1, 51))
  })

  it('lo que una actividad hizo de más no tapa lo que falta en otra; la cifra sin tope va aparte', () => {
    const { means, overExecuted } = whole([row('a', { done: 10_000 }), row('b', { done: 0 })])
    expect(means).toEqual({
      programmed: fraction(1, 2),
      executed: fraction(1, 4),
      deviation: fraction(-1, 4),
      compliance: fraction(1, 2),
      uncapped: { executed: fraction(1, 2), compliance: fraction(1) },
    })
    expect(overExecuted).toBe(1)
  })

  it('una fila que suma 96, o 101, se lleva a 100 en el grupo, y se cuenta', () => {
    const short = row('a', { months: inMonths({ 1: 2400, 12: 7200 }), executed: inMonths({ 1: 1200 }) })
    const { means, scaled } = whole([short, row('b', { due: 2500, done: 1250 })])
    expect(means).toMatchObject({ programmed: fraction(1, 4), executed: fraction(1, 8), compliance: fraction(1, 2) })
    expect(scaled).toBe(1)
    const over = row('c', { months: inMonths({ 1: 10_100 }) })
    const without = row('d', { months: inMonths({}) })
    expect(whole([short, over, without]).scaled).toBe(2)
  })

  it('lo adelantado está en el promedio y sube solo la cifra sin tope', () => {
    const { means } = whole([row('a', { due: 0, done: 1000 }), row('b', { done: 2500 })])
    expect(means).toMatchObject({ programmed: fraction(1, 4), compliance: fraction(1, 2) })
    expect(means?.uncapped.executed).toEqual(fraction(7, 40))
  })

  it('todavía no vence nada: hay promedios y no hay cumplimiento', () => {
    expect(whole([row('a', { due: 0 })]).means).toMatchObject({ programmed: fraction(0), compliance: null })
  })

  it('sin programación, no exigible, a demanda y no ofrecida no entran en el promedio y se cuentan aparte', () => {
    const outside = [
      row('b', { months: inMonths({}) }),
      row('c', { exempt: [{ month: 1, why: 'suspended' }] }),
      row('d', { modality: 'onDemand' }),
      row('e', { modality: 'notOffered' }),
    ]
    const figures = whole([row('a', { done: 2500 }), ...outside])
    expect(compliance(figures)).toEqual(fraction(1, 2))
    expect([figures.activities, figures.counted]).toEqual([5, 1])
    const expected = { measured: 1, notDue: 1, notScheduled: 1, onDemand: 1, notOffered: 1 }
    expect(figures.byState).toEqual({ ...expected, ahead: 0, notScheduledToDate: 0 })
    expect(whole(outside).means).toBeNull()
  })

  it('cobertura: cuántos reportes de los debidos y cuántas actividades no reportaron nada', () => {
    const figures = whole([row('a', { done: 0 }), row('b'), row('c', { due: 0 })])
    expect(figures).toMatchObject({ withoutReport: 1, reports: { expected: 2, received: 1 } })
  })

  it('el informe de lo que se hace a demanda también se espera: su silencio está en la cobertura', () => {
    const figures = whole([row('a', { done: 0 }), row('d', { modality: 'onDemand' })])
    expect(figures).toMatchObject({ counted: 1, reports: { expected: 2, received: 1 } })
  })
})

describe('pesos dentro de la unidad', () => {
  const done = (weightBp: number | null, bp: number, id: string) => row(id, { weightBp, done: bp })
  it.each<[title: string, rows: MonitoredActivity[], expected: Fraction]>([
    ['sin pesos, todas cuentan igual', [done(null, 5000, 'a'), done(null, 0, 'b')], fraction(1, 2)],
    ['con pesos 75 y 25', [done(7500, 5000, 'a'), done(2500, 0, 'b')], fraction(3, 4)],
    [
      'la que no tiene peso vale el promedio de las otras',
      [done(3000, 5000, 'a'), done(1000, 0, 'b'), done(null, 0, 'c')],
      fraction(1, 2),
    ],
    ['un peso de 0 no cuenta', [done(0, 0, 'a'), done(100, 5000, 'b')], fraction(1)],
    ['todos los pesos en 0 no distinguen nada', [done(0, 0, 'a'), done(0, 5000, 'b')], fraction(1, 2)],
  ])('%s', (_title, rows, expected) => {
    expect(compliance(whole(rows))).toEqual(expected)
  })

  it('en una línea de varias unidades no manda la que escribió pesos más grandes', () => {
    const rows = [
      row('a', { done: 5000, weightBp: 9000 }),
      row('b', { done: 5000, weightBp: 9000 }),
      row('c', { unitId: 'u2', done: 0, weightBp: 1 }),
      row('d', { unitId: 'u2', done: 0, weightBp: 1 }),
    ]
    expect(compliance(whole(rows))).toEqual(fraction(1, 2))
  })
})

describe('de la unidad a la institución', () => {
  const plan = [
    row('a', { unitId: 'u1', unitKind: 'central', done: 5000 }),
    ...['b', 'c', 'd'].map((id) => row(id, { unitId: 'u2', unitKind: 'departamental', done: 0 })),
  ]
  const reading = readCut(plan, january)

  it('las unidades pesan igual, o según sus actividades: dos maneras con nombre', () => {
    const both = unitWays.map((way) => [way, compliance(figuresOf(reading, partOfWay(way)))])
    expect(Object.fromEntries(both)).toEqual({ equalUnits: fraction(1, 2), byActivities: fraction(1, 4) })
  })

  it('una unidad sin programación no baja el promedio de las unidades', () => {
    const empty = row('e', { unitId: 'u3', months: inMonths({}) })
    expect(whole([...plan, empty], partOfWay('equalUnits')).means?.programmed).toEqual(fraction(1, 2))
  })

  it('por unidad y por clase de unidad', () => {
    const byUnit = figuresBy(reading, ({ unitId }) => unitId)
    const byKind = figuresBy(reading, ({ unitKind }) => unitKind, partOfWay('equalUnits'))
    expect([compliance(byUnit.get('u1')), compliance(byUnit.get('u2'))]).toEqual([fraction(1), fraction(0)])
    expect([compliance(byKind.get('central')), compliance(byKind.get('departamental'))]).toEqual([
      fraction(1),
      fraction(0),
    ])
  })

  it('un departamento de dos unidades: por igual la mitad, por actividades la cuarta parte', () => {
    const department: GroupOf = () => 'oriente'
    const found = unitWays.map((way) => compliance(figuresBy(reading, department, partOfWay(way)).get('oriente')))
    expect(found).toEqual([fraction(1, 2), fraction(1, 4)])
  })
})

describe('líneas, objetivos y perspectivas', () => {
  const objectives: Record<string, string> = { a: 'o1', b: 'o2', c: 'o2', d: 'o2' }
  const objectiveOf: GroupOf = ({ id }) => objectives[id] ?? null
  const perspectiveOf: GroupOf = (activity) => (objectiveOf(activity) === null ? null : 'p1')
  const reading = readCut(
    [
      row('a', { done: 5000 }),
      row('b', { done: 0 }),
      row('c', { unitId: 'u2', done: 0 }),
      row('d', { unitId: 'u2', done: 5000 }),
      row('sin línea', { unitId: 'u2', done: 2500 }),
    ],
    january,
  )

  it('un objetivo junta actividades de todas las unidades; lo que no tiene objetivo es un grupo a la vista', () => {
    const found = figuresBy(reading, objectiveOf)
    expect([...found].map(([key, one]) => [key, one.activities, compliance(one)])).toEqual([
      ['o1', 1, fraction(1)],
      ['o2', 3, fraction(1, 3)],
      [null, 1, fraction(1, 2)],
    ])
  })

  it('una perspectiva es el promedio de sus objetivos, tengan las actividades que tengan', () => {
    expect(compliance(figuresBy(reading, perspectiveOf, objectiveOf).get('p1'))).toEqual(fraction(2, 3))
    expect(compliance(figuresBy(reading, perspectiveOf).get('p1'))).toEqual(fraction(1, 2))
  })
})

describe('contra las dos programaciones', () => {
  it('lo que se reprogramó y lo que se retiró sigue contando contra la original', () => {
    const moved = row('a', { original: inMonths({ 1: 10_000 }), inForce: inMonths({ 12: 10_000 }) })
    const dropped = row('b', { original: inMonths({ 1: 10_000 }), inForce: inMonths({}) })
    const kept = row('c', { done: 5000 })
    const at = (programme: Cut['programme']) => figuresOf(readCut([moved, dropped, kept], { month: 1, programme }))
    expect(compliance(at('inForce'))).toEqual(fraction(1))
    expect(compliance(at('original'))).toEqual(fraction(1, 5))
  })
})
