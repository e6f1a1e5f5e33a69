import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../../../../kernel/domainError.ts'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { Activity } from '../activity.ts'
import { anActivity, everyMonth, inMonths } from '../review/testing/reviewBuilders.ts'
import { applyItem, type ChangeTerms, effectOf, type PlanUnderChange } from './applyItem.ts'
import { firstOpenMonth } from './openMonths.ts'
import type { RequestItem } from './requestItem.ts'

function planOf(...activities: Activity[]): PlanUnderChange {
  return { activities: new Map(activities.map((one) => [one.id, one])), lineage: [], inherited: [] }
}

function terms(firstOpen = 7): ChangeTerms {
  let given = 0
  return {
    unitId: 'u1',
    firstOpen,
    place: (unitId) => {
      given += 1
      return { id: `new-${given}`, unitPlanId: `p-${unitId}`, unitId, position: 90 + given, code: `NUE-${given}` }
    },
  }
}

const twelve = anActivity({ id: 'a1', months: everyMonth(833) })
const other = anActivity({ id: 'a2', unitId: 'u2' })
const later = inMonths({ 8: 5000, 11: 5000 })
const apply = (item: RequestItem, from: Activity[] = [twelve, other], firstOpen = 7) =>
  applyItem(planOf(...from), item, terms(firstOpen))
const codeOf = (run: () => unknown): string => {
  try {
    run()
    return 'ninguno'
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
}

describe('qué meses admiten cambios', () => {
  it.each([
    ['antes del año, todos', 2027, '2026-11-21', 1],
    ['el mes en curso y los que vienen', 2026, '2026-07-31', 7],
    ['el primer día de un mes, el anterior ya cerró', 2026, '2026-08-01', 8],
    ['después del año, ninguno', 2025, '2026-01-01', 13],
  ])('%s', (_case, year, today, month) => {
    expect(firstOpenMonth(year, today)).toBe(month)
  })
})

describe('cambios de una actividad en el año', () => {
  it('cambiar meses abiertos deja los cerrados como estaban', () => {
    const months = twelve.months.map((share, at) => (at === 11 ? 900 : share))
    const { activities } = apply({
      kind: 'edit',
      change: { activityId: 'a1', field: 'months', before: twelve.months, after: months },
    })
    expect(activities.get('a1')?.months[11]).toBe(900)
    expect(activities.get('a2')).toBe(other)
  })

  it.each<[string, RequestItem, string]>([
    [
      'un mes cerrado no se cambia',
      {
        kind: 'edit',
        change: {
          activityId: 'a1',
          field: 'months',
          before: twelve.months,
          after: twelve.months.map((share, at) => (at === 2 ? null : share)),
        },
      },
      'operations.monthClosed',
    ],
    [
      'un valor que ya no está así es un conflicto',
      { kind: 'edit', change: { activityId: 'a1', field: 'means', before: ['Otro'], after: ['Acta'] } },
      'operations.changeConflict',
    ],
    ['la actividad de otra unidad no se toca', { kind: 'drop', activityId: 'a2' }, 'operations.activityNotFound'],
    ['no se suspende un mes cerrado', { kind: 'suspend', activityId: 'a1', from: 6, to: 9 }, 'operations.monthClosed'],
    [
      'una suspensión no termina antes de empezar',
      { kind: 'suspend', activityId: 'a1', from: 9, to: 8 },
      'operations.monthsBackward',
    ],
    [
      'no se reanuda lo que no está suspendido',
      { kind: 'resume', activityId: 'a1', from: 8 },
      'operations.notSuspended',
    ],
    [
      'sin condición no hay meses no exigibles',
      { kind: 'exempt', activityId: 'a1', months: [3] },
      'operations.noCondition',
    ],
    [
      'una actividad nueva no programa meses cerrados',
      { kind: 'add', activity: { name: 'Nueva', months: everyMonth(833) } },
      'operations.monthClosed',
    ],
    ['no se traslada a la misma unidad', { kind: 'transfer', activityId: 'a1', toUnitId: 'u1' }, 'operations.sameUnit'],
  ])('%s', (_title, item, code) => {
    expect(codeOf(() => apply(item))).toBe(code)
  })

  it('suspender marca los meses y reanudar los libera desde el mes dicho', () => {
    const suspended = apply({ kind: 'suspend', activityId: 'a1', from: 8, to: 12 })
    const { activities } = applyItem(suspended, { kind: 'resume', activityId: 'a1', from: 11 }, terms())
    expect(activities.get('a1')?.exempt.map(({ month }) => month)).toEqual([8, 9, 10])
    expect(activities.get('a1')?.months).toEqual(twelve.months)
  })

  it('la condición no cumplida puede marcar meses cerrados, y solo los que tienen algo programado', () => {
    const conditional = { ...twelve, condition: 'Hay convenio firmado', months: inMonths({ 3: 5000, 9: 5000 }) }
    const { activities } = apply({ kind: 'exempt', activityId: 'a1', months: [3] }, [conditional])
    expect(activities.get('a1')?.exempt).toEqual([{ month: 3, why: 'conditionNotMet' }])
    expect(codeOf(() => apply({ kind: 'exempt', activityId: 'a1', months: [4] }, [conditional]))).toBe(
      'operations.nothingProgrammed',
    )
  })

  it('dividir saca la actividad, pone sus partes y guarda de dónde vienen', () => {
    const into = [
      { name: 'Talleres', months: later },
      { name: 'Ferias', months: later },
    ]
    const after = apply({ kind: 'split', activityId: 'a1', into })
    expect([...after.activities.keys()]).toEqual(['a2', 'new-1', 'new-2'])
    expect(after.lineage).toEqual([
      { kind: 'split', from: 'a1', to: 'new-1' },
      { kind: 'split', from: 'a1', to: 'new-2' },
    ])
  })

  it('unir saca las de origen y pone una', () => {
    const second = { ...twelve, id: 'a3' }
    const item: RequestItem = {
      kind: 'merge',
      activityIds: ['a1', 'a3'],
      into: { name: 'Ferias y talleres', months: later },
    }
    const after = apply(item, [twelve, second, other])
    expect([...after.activities.keys()]).toEqual(['a2', 'new-1'])
    expect(after.lineage.map(({ from }) => from)).toEqual(['a1', 'a3'])
  })

  it('trasladar conserva la identidad y cambia unidad, lugar y código', () => {
    const after = apply({ kind: 'transfer', activityId: 'a1', toUnitId: 'u2' })
    expect(after.activities.get('a1')).toMatchObject({ id: 'a1', unitId: 'u2', unitPlanId: 'p-u2', code: 'NUE-1' })
  })

  it('con cantidades, lo cerrado que se conserva son las cantidades', () => {
    const target = { unitOfMeasure: 'ferias', quantities: everyMonth(10) }
    const counted = { ...twelve, target }
    const more = { ...target, quantities: target.quantities.map((quantity, at) => (at === 7 ? 20 : quantity)) }
    const edit = (after: typeof target): RequestItem => ({
      kind: 'edit',
      change: { activityId: 'a1', field: 'target', before: target, after },
    })
    const after = apply(edit(more), [counted]).activities.get('a1')
    expect(after?.months.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBe(10_000)
    const past = { ...target, quantities: target.quantities.map((quantity, at) => (at === 0 ? 20 : quantity)) }
    expect(codeOf(() => apply(edit(past), [counted]))).toBe('operations.monthClosed')
  })
})

/** Any item, sensible or not, over activities a1 to a4 of the unit and one of another. */
const ids = fc.constantFrom('a1', 'a2', 'a3', 'a4', 'gone')
const month = fc.constantFrom(...MONTHS)
const part = fc
  .array(fc.option(fc.integer({ min: 0, max: 5000 })), { minLength: 12, maxLength: 12 })
  .map((months) => ({ name: 'Parte', months }))
const anItem: fc.Arbitrary<RequestItem> = fc.oneof(
  part.map((activity) => ({ kind: 'add' as const, activity })),
  ids.map((activityId) => ({ kind: 'drop' as const, activityId })),
  fc.record({ kind: fc.constant('suspend' as const), activityId: ids, from: month, to: month }),
  fc.record({ kind: fc.constant('resume' as const), activityId: ids, from: month }),
  fc.record({ kind: fc.constant('exempt' as const), activityId: ids, months: fc.uniqueArray(month, { minLength: 1 }) }),
  fc.record({
    kind: fc.constant('split' as const),
    activityId: ids,
    into: fc.array(part, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('merge' as const),
    activityIds: fc.uniqueArray(ids, { minLength: 2, maxLength: 3 }),
    into: part,
  }),
  fc.record({ kind: fc.constant('transfer' as const), activityId: ids, toUnitId: fc.constantFrom('u1', 'u2') }),
  fc.record({ activityId: ids, after: part }).map(({ activityId, after }) => ({
    kind: 'edit' as const,
    change: { activityId, field: 'months' as const, before: twelve.months, after: after.months },
  })),
)

describe('cualquier serie de cambios', () => {
  const start = planOf(
    twelve,
    { ...twelve, id: 'a2' },
    { ...twelve, id: 'a3', condition: 'Si hay' },
    { ...other, id: 'a4' },
  )

  it('deja lo programado de los meses cerrados como estaba, y nada ajeno cambia', () => {
    fc.assert(
      fc.property(fc.array(anItem, { maxLength: 12 }), fc.integer({ min: 1, max: 13 }), (items, firstOpen) => {
        const ground = terms(firstOpen)
        let plan = start
        for (const item of items) {
          const before = plan
          try {
            plan = applyItem(plan, item, ground)
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError)
            expect(plan).toBe(before)
          }
        }
        const closed = (activity: Activity) =>
          MONTHS.filter((one: Month) => one < firstOpen).map((one) => activity.months[one - 1])
        for (const [id, activity] of plan.activities) {
          const old = start.activities.get(id)
          expect(closed(activity)).toEqual(old === undefined ? closed(activity).map(() => null) : closed(old))
        }
        expect(plan.activities.get('a4')).toBe(start.activities.get('a4'))
        // What is written is exactly the difference.
        const effect = effectOf(start, plan)
        const kept = new Map(start.activities)
        for (const { id } of effect.dropped) kept.delete(id)
        for (const { after } of effect.changed) kept.set(after.id, after)
        for (const one of effect.added) kept.set(one.id, one)
        expect(new Set(kept.values())).toEqual(new Set(plan.activities.values()))
        for (const { from, to } of effect.lineage) {
          expect(plan.activities.has(from)).toBe(false)
          expect(from).not.toBe(to)
        }
      }),
    )
  })
})
