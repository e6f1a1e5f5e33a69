import { describe, expect, it } from 'vitest'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { UnitFile } from '../planFile.ts'
import { countedChanges } from './countedChanges.ts'
import { type HeldActivity, lastDayOfMonth, originalPlan, versionsOfMonths, versionsUntil } from './planThroughYear.ts'

const version = (number: number, inForceFrom: string | null, inForceTo: string | null = null) => ({
  ...{ number, inForceFrom, inForceTo },
})
const first = version(1, '2026-01-01', '2026-03-15')
const second = version(2, '2026-03-15', '2026-08-31')
const third = version(3, '2026-08-31')
const waiting = version(4, null)
const all = [waiting, third, second, first]

const monthsAt = (cut: Month, versions = all): string =>
  versionsOfMonths(versionsUntil(versions, 2026, cut), 2026, cut)
    .map(({ number }) => number)
    .join('')

describe('qué versión cuenta para cada mes', () => {
  it.each<[title: string, cut: Month, expected: string]>([
    ['al cierre del año, la que regía el último día de cada mes', 12, '112222233333'],
    ['al corte de mayo, los meses que siguen son como los tenía mayo', 5, '112222222222'],
    ['al corte de febrero, lo que cambió en marzo todavía no cuenta', 2, '111111111111'],
  ])('%s', (_title, cut, expected) => {
    expect(monthsAt(cut)).toBe(expected)
  })

  it('la primera que entra en vigor es el plan de todo el año, aunque entre en febrero', () => {
    expect(monthsAt(1, [version(1, '2026-02-10')])).toBe('1'.repeat(12))
  })

  it('una versión autorizada que no entró en vigor no cuenta', () => {
    expect(versionsUntil([waiting], 2026, 12)).toEqual([])
  })

  it('el último día de cada mes', () => {
    expect(MONTHS.map((month) => lastDayOfMonth(2028, month).slice(8))).toEqual(
      '31 29 31 30 31 30 31 31 30 31 30 31'.split(' '),
    )
  })
})

const held = (given: Partial<HeldActivity['activity']>, unitId = 'u1'): HeldActivity => ({
  activity: {
    ...{ id: 'a', unitPlanId: 'p', unitId, position: 1, code: 'A', name: 'Visitar', lineText: '', means: [] },
    ...{ classification: 'unclassified', lineId: null, processId: null, expectedResult: '', responsibleText: '' },
    ...{ responsibles: [], supports: [], condition: null, modality: null, weightBp: null, target: null },
    ...{ months: MONTHS.map(() => 800), exempt: [], template: null, copiedFrom: null, ...given },
  },
  unit: { id: unitId, code: unitId, name: unitId, kind: 'central' },
})

describe('lo que prometió cada unidad', () => {
  const part = (unitPlanId: string, unitId: string, ...ids: string[]): UnitFile => ({
    ...{ id: unitId, unitPlanId, code: unitId, name: unitId, kind: 'central', status: 'inForce', notes: '' },
    activities: ids.map((id) => held({ id, unitPlanId }, unitId).activity),
  })
  /** The budget left out `b` of the first unit; then a request passed `a` to a unit that had no plan of the year. */
  const parts: Record<number, UnitFile[]> = {
    1: [part('p1', 'u1', 'a', 'b'), part('p2', 'u2', 'c')],
    2: [part('p1', 'u1', 'a'), part('p2', 'u2', 'c')],
  }
  const originals = new Map([
    ['p1', 2],
    ['p2', 1],
    ['p3', 3],
  ])

  it('vale la última aprobación del plan entero; lo que una solicitud le dio a otra unidad no es promesa suya', () => {
    const original = originalPlan(originals, (number) => parts[number] ?? [])
    expect([...original].map(([id, { unit }]) => [id, unit.id])).toEqual([
      ['a', 'u1'],
      ['c', 'u2'],
    ])
  })
})

describe('qué cambió para el cumplimiento de una versión a otra', () => {
  const plan = (...rows: HeldActivity[]) => new Map(rows.map((row) => [row.activity.id, row]))

  it.each<[title: string, after: HeldActivity[], changed: boolean]>([
    ['otro nombre no mueve ninguna cifra', [held({ name: 'Visitar empresas' })], false],
    ['otros meses', [held({ months: MONTHS.map(() => 0) })], true],
    ['otra unidad', [held({}, 'u2')], true],
    ['meses no exigibles', [held({ exempt: [{ month: 5, why: 'suspended' }] })], true],
    ['otro peso', [held({ weightBp: 5000 })], true],
    ['se retiró', [], true],
  ])('%s', (_title, after, changed) => {
    expect(countedChanges(plan(held({})), plan(...after))).toEqual(changed ? ['a'] : [])
    expect(countedChanges(plan(...after), plan(held({})))).toEqual(changed ? ['a'] : [])
  })
})
