import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONTHS } from '../../../../kernel/month.ts'
import type { Activity } from '../activity.ts'
import { applyItem, type ChangeTerms, type PlanUnderChange } from '../changes/applyItem.ts'
import type { SettlingItem } from '../changes/requestItem.ts'
import { anActivity, everyMonth, inMonths } from '../review/testing/reviewBuilders.ts'
import { ownerlessMonths, programmedByUnit, unitOfMonth, waitsForHeir } from './inheritance.ts'

const empty = MONTHS.map(() => null)

function terms(unitId: string, firstOpen: number): ChangeTerms {
  const last = new Map<string, number>()
  return {
    unitId,
    firstOpen,
    place: (heir) => {
      const at = (last.get(heir) ?? 0) + 1
      last.set(heir, at)
      return { id: `${heir}-${at}`, unitPlanId: `p-${heir}`, unitId: heir, position: at, code: `${heir}-${at}` }
    },
  }
}

function settle(activities: readonly Activity[], items: readonly SettlingItem[], firstOpen: number): PlanUnderChange {
  const start: PlanUnderChange = {
    activities: new Map(activities.map((one) => [one.id, one])),
    lineage: [],
    inherited: [],
  }
  const ground = terms('gone', firstOpen)
  return items.reduce((plan, item) => applyItem(plan, item, ground), start)
}

const sums = ({ activities, inherited }: PlanUnderChange) => programmedByUnit([...activities.values()], inherited)
const total = (byUnit: ReadonlyMap<string, readonly number[]>, month: number): number =>
  [...byUnit.values()].reduce((sum, months) => sum + (months[month - 1] ?? 0), 0)

describe('a quién pertenece cada mes de una actividad heredada', () => {
  const moved = { id: 'a', unitId: 'c' }
  const first = { activityId: 'a', fromUnitId: 'a', toUnitId: 'b', from: 4, code: 'A-01' } as const
  const second = { activityId: 'a', fromUnitId: 'b', toUnitId: 'c', from: 9, code: 'B-01' } as const

  it.each([
    [3, 'a'],
    [4, 'b'],
    [8, 'b'],
    [9, 'c'],
    [12, 'c'],
  ] as const)('el mes %i es de %s', (month, unit) => {
    expect(unitOfMonth(moved, month, [first, second])).toBe(unit)
  })

  it('heredada dos veces en el mismo mes, vale la última', () => {
    expect(unitOfMonth(moved, 4, [first, { ...second, from: 4 }])).toBe('c')
    expect(unitOfMonth(moved, 3, [first, { ...second, from: 4 }])).toBe('a')
  })
})

describe('qué actividades esperan quien las herede', () => {
  it.each([
    ['con trabajo por hacer', { months: everyMonth(833) }, 7, true],
    ['ya terminada', { months: inMonths({ 2: 10_000 }) }, 7, false],
    ['sin meses programados, a demanda', { months: empty, modality: 'onDemand' as const }, 7, true],
    ['no ofrecida', { months: empty, modality: 'notOffered' as const }, 7, false],
    ['del año que ya pasó', { months: everyMonth(833) }, 13, false],
    [
      'que terminó con su unidad',
      {
        months: everyMonth(833),
        exempt: MONTHS.filter((month) => month >= 7).map((month) => ({ month, why: 'unitClosed' as const })),
      },
      7,
      false,
    ],
  ])('%s', (_case, given, from, waits) => {
    expect(waitsForHeir(anActivity(given), from)).toBe(waits)
  })

  it('los meses que cerraron sin dueño van del cierre al mes en curso', () => {
    expect(ownerlessMonths('2026-06-15', 8)).toEqual([6, 7])
    expect(ownerlessMonths('2026-08-15', 8)).toEqual([])
  })
})

const share = fc.option(fc.integer({ min: 0, max: 5000 }))
const cases = fc
  .record({
    firstOpen: fc.integer({ min: 1, max: 12 }),
    own: fc.array(
      fc.record({
        months: fc.array(share, { minLength: 12, maxLength: 12 }),
        heir: fc.constantFrom('b', 'c', null),
        kept: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ firstOpen, own }) => {
    const activities = own.map(({ months }, at) => anActivity({ id: `a${at}`, unitId: 'gone', months }))
    const items = own.flatMap(({ heir, kept }, at): SettlingItem[] => {
      if (kept) return []
      const activityId = `a${at}`
      return [
        heir === null
          ? { kind: 'end', activityId, reason: 'Ya no se hace' }
          : { kind: 'inherit', activityId, toUnitId: heir },
      ]
    })
    return {
      firstOpen,
      activities: [...activities, anActivity({ id: 'x', unitId: 'b', months: everyMonth(100) })],
      items,
    }
  })

describe('heredar conserva el plan', () => {
  it('ningún mes se pierde ni se cuenta dos veces en la institución', () => {
    fc.assert(
      fc.property(cases, ({ activities, items, firstOpen }) => {
        const before = programmedByUnit(activities, [])
        const after = sums(settle(activities, items, firstOpen))
        for (const month of MONTHS) expect(total(after, month)).toBe(total(before, month))
      }),
    )
  })

  it('los meses que ya pasaron siguen a cuenta de quien los hizo, con sus cifras', () => {
    fc.assert(
      fc.property(cases, ({ activities, items, firstOpen }) => {
        const before = programmedByUnit(activities, [])
        const plan = settle(activities, items, firstOpen)
        const after = sums(plan)
        for (const month of MONTHS.filter((one) => one < firstOpen))
          for (const unitId of ['gone', 'b', 'c'])
            expect(after.get(unitId)?.[month - 1] ?? 0).toBe(before.get(unitId)?.[month - 1] ?? 0)
        for (const activity of plan.activities.values())
          expect(activity.exempt.some(({ month }) => month < firstOpen)).toBe(false)
      }),
    )
  })

  it('el orden en que se heredan no importa', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ({ activities, items, firstOpen }, order) => {
        const shuffled = items.map((item) => ({ item, key: order.next().value ?? 0 })).sort((a, b) => a.key - b.key)
        const one = settle(activities, items, firstOpen)
        const other = settle(
          activities,
          shuffled.map(({ item }) => item),
          firstOpen,
        )
        const months = (plan: PlanUnderChange) => Object.fromEntries([...sums(plan)].sort())
        expect(months(other)).toEqual(months(one))
        // Places at the end of the heir's plan follow the order; everything else is the same.
        const content = (plan: PlanUnderChange) =>
          [...plan.activities.values()]
            .map(({ code: _code, position: _position, ...rest }) => rest)
            .sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(content(other)).toEqual(content(one))
      }),
    )
  })

  it('la actividad heredada conserva su identidad y su programación, y toma código de la heredera', () => {
    const activity = anActivity({ id: 'a', unitId: 'gone', code: 'VIE-01', months: everyMonth(833) })
    const plan = settle([activity], [{ kind: 'inherit', activityId: 'a', toUnitId: 'b' }], 7)
    expect(plan.activities.get('a')).toMatchObject({ unitId: 'b', code: 'b-1', months: activity.months })
    expect(plan.inherited).toEqual([{ activityId: 'a', fromUnitId: 'gone', toUnitId: 'b', from: 7, code: 'VIE-01' }])
  })

  it('una actividad que termina se queda donde estaba y ya no se exige', () => {
    const activity = anActivity({ id: 'a', unitId: 'gone', months: everyMonth(833) })
    const plan = settle([activity], [{ kind: 'end', activityId: 'a', reason: 'Ya no se hace' }], 11)
    expect(plan.activities.get('a')).toMatchObject({
      unitId: 'gone',
      months: activity.months,
      exempt: [
        { month: 11, why: 'unitClosed' },
        { month: 12, why: 'unitClosed' },
      ],
    })
    expect(plan.inherited).toEqual([])
  })

  it('con el año cerrado ya no hay nada que pasar', () => {
    const activity = anActivity({ id: 'a', unitId: 'gone', months: everyMonth(833) })
    expect(() => settle([activity], [{ kind: 'inherit', activityId: 'a', toUnitId: 'b' }], 13)).toThrow(
      'operations.monthClosed',
    )
  })
})
