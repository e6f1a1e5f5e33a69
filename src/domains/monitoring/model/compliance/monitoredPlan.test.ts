import { describe, expect, it } from 'vitest'
import { MONTHS } from '../../../../kernel/month.ts'
import type { Activity, HeldActivity, PlanThroughYear } from '../../../operations/model/index.ts'
import type { ReportedFigures } from './executedShares.ts'
import { monitoredPlan } from './monitoredPlan.ts'
import { inMonths, type Twelve } from './testing/builders.ts'

const anActivity = (given: Partial<Activity> = {}): Activity => ({
  ...{ id: 'a', unitPlanId: 'p1', unitId: 'u1', position: 1, code: 'NOR-01', name: 'Visitar', lineText: '' },
  ...{ classification: 'unclassified', lineId: null, processId: null, expectedResult: '', means: [] },
  ...{ responsibleText: '', responsibles: [], supports: [], condition: null, modality: 'scheduled', weightBp: null },
  ...{ target: null, months: inMonths({ 3: 5000, 9: 5000 }), exempt: [], template: null, copiedFrom: null },
  ...given,
})
const held = (given: Partial<Activity> = {}, unitId = 'u1'): HeldActivity => ({
  activity: anActivity({ unitId, ...given }),
  unit: { id: unitId, code: unitId, name: unitId, kind: 'central' },
})
const holding = (...rows: readonly HeldActivity[]) => new Map(rows.map((row) => [row.activity.id, row]))

/** One version until a month, another one from the next on. */
function changedAfter(month: number, before: readonly HeldActivity[], after: readonly HeldActivity[]): PlanThroughYear {
  const [old, now] = [holding(...before), holding(...after)]
  const months = MONTHS.map((one) => (one <= month ? { version: 1, held: old } : { version: 2, held: now }))
  return { original: MONTHS.map(() => old), months, now }
}
const reported = (month: number, figures: Partial<ReportedFigures>): ReportedFigures => ({
  ...{ activityId: 'a', month: month as ReportedFigures['month'], status: 'validated', shareBp: null },
  ...{ quantity: null, received: null, attended: null, ...figures },
})
const quantities = (each: number): Activity['target'] => ({
  unitOfMeasure: 'visitas',
  quantities: MONTHS.map(() => each),
})
const first = (plan: PlanThroughYear, programme: 'original' | 'inForce', reports: ReportedFigures[] = []) =>
  monitoredPlan(plan, programme, reports)[0]

describe('qué programación cuenta en cada mes', () => {
  const october = inMonths({ 10: 10_000 })
  const elsewhere: [string, readonly HeldActivity[], readonly HeldActivity[], Twelve, Twelve][] = [
    [
      'los meses se movieron',
      [held()],
      [held({ months: october })],
      inMonths({ 3: 5000, 9: 5000 }),
      inMonths({ 3: 5000, 10: 10_000 }),
    ],
    ['se retiró', [held()], [], inMonths({ 3: 5000, 9: 5000 }), inMonths({ 3: 5000 })],
  ]
  it.each(elsewhere)('%s: cada mes es el de la versión que regía', (_title, before, after, original, inForce) => {
    const plan = changedAfter(6, before, after)
    expect(first(plan, 'original')?.original).toEqual(original)
    expect(first(plan, 'inForce')?.inForce).toEqual(inForce)
    expect(first(plan, 'inForce')?.heldMonths?.length ?? 12).toBe(after.length === 0 ? 6 : 12)
  })

  it('la que se agregó después está en la vigente y no en la original', () => {
    const plan = changedAfter(6, [], [held({ months: october })])
    expect(monitoredPlan(plan, 'original', [])).toEqual([])
    expect(first(plan, 'inForce')?.inForce).toEqual(october)
  })

  it('un mes que resultó no exigible se sabe por la versión de hoy, también el que ya pasó', () => {
    const exempt = [{ month: 3 as const, why: 'conditionNotMet' as const }]
    const plan = changedAfter(6, [held()], [held({ exempt })])
    expect([first(plan, 'original')?.exempt, first(plan, 'inForce')?.exempt]).toEqual([exempt, exempt])
  })
})

describe('un año sin cambios', () => {
  it('las dos programaciones son la misma', () => {
    const plan = changedAfter(12, [held({ target: quantities(10) }), held({ id: 'b', modality: 'onDemand' })], [])
    const same = { ...plan, now: plan.original[0] ?? new Map() }
    const reports = [reported(1, { quantity: 7 }), reported(2, { activityId: 'b', received: 2, attended: 1 })]
    expect(monitoredPlan(same, 'inForce', reports)).toEqual(monitoredPlan(same, 'original', reports))
  })
})

describe('un ajuste al presupuesto aprobado', () => {
  const moved = changedAfter(
    2,
    [held({ target: quantities(10) })],
    [held({ target: quantities(5), months: inMonths({ 9: 10_000 }) })],
  )
  const adjusted = { ...moved, original: moved.months.map(({ held }) => held) }
  const reports = [reported(1, { quantity: 10 }), reported(7, { quantity: 5 })]

  it('no es reprogramación: cada mes, lo prometido y lo vigente son lo mismo', () => {
    expect(monitoredPlan(adjusted, 'original', reports)).toEqual(monitoredPlan(adjusted, 'inForce', reports))
    expect(first(adjusted, 'original')?.original).toEqual(inMonths({ 9: 10_000 }))
  })

  it('lo que dejó fuera conserva los meses en que se había prometido', () => {
    const left = changedAfter(4, [held()], [])
    const row = first({ ...left, original: left.months.map(({ held }) => held) }, 'original')
    expect([row?.original, row?.heldMonths]).toEqual([inMonths({ 3: 5000 }), [1, 2, 3, 4]])
  })
})

describe('una actividad que pasó de una unidad a otra', () => {
  const plan = changedAfter(6, [held()], [held({ code: 'SUR-07' }, 'u2')])
  const reports = [reported(3, { shareBp: 4000 }), reported(9, { shareBp: 5000 })]

  it('contra la original es entera de quien la prometió', () => {
    const [row, ...more] = monitoredPlan(plan, 'original', reports)
    expect(more).toEqual([])
    expect(row).toMatchObject({ id: 'a', unitId: 'u1', heldMonths: null, executed: inMonths({ 3: 4000, 9: 5000 }) })
  })

  it('contra la vigente está en cada una con los meses que la tuvo', () => {
    const rows = monitoredPlan(plan, 'inForce', reports)
    expect(rows.map(({ unitId, code, inForce, executed }) => [unitId, code, inForce, executed])).toEqual([
      ['u1', 'NOR-01', inMonths({ 3: 5000 }), inMonths({ 3: 4000 })],
      ['u2', 'SUR-07', inMonths({ 9: 5000 }), inMonths({ 9: 5000 })],
    ])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2)
    expect(rows.map(({ activityId, heldMonths }) => [activityId, heldMonths?.length])).toEqual([
      ['a', 6],
      ['a', 6],
    ])
  })
})

describe('la parte del año que es una cantidad', () => {
  const plan = changedAfter(6, [held({ target: quantities(10) })], [held({ target: quantities(5) })])
  const reports = [reported(1, { quantity: 10 }), reported(7, { quantity: 5 })]

  it('bajar la meta no convierte en más lo que se hizo: contra la original se mide con la meta de entonces', () => {
    expect(first(plan, 'original', reports)?.executed).toEqual(inMonths({ 1: 833, 7: 417 }))
    expect(first(plan, 'inForce', reports)?.executed).toEqual(inMonths({ 1: 833, 7: 834 }))
  })

  it('donde una de las dos no tenía cantidades, cuenta la parte que se informó', () => {
    const typed = changedAfter(6, [held({ target: quantities(10) })], [held()])
    const share = [reported(7, { shareBp: 500 })]
    expect(first(typed, 'original', share)?.executed).toEqual(inMonths({ 7: 500 }))
  })

  it('a demanda cuenta casos y no partes', () => {
    const demand = changedAfter(12, [held({ modality: 'onDemand' })], [])
    const sheet = first(demand, 'inForce', [reported(2, { received: 4, attended: 3 })])?.demand
    expect([sheet?.pendingAtStart, sheet?.months[0], sheet?.months[1]]).toEqual([0, null, { received: 4, attended: 3 }])
  })
})
