import { describe, expect, it } from 'vitest'
import type { WorkingCalendar } from '../../platform/model/index.ts'
import {
  type ClosingRule,
  daysLeft,
  dueDay,
  dueDayOf,
  isLate,
  isLateReport,
  passedMonths,
  ruleOf,
} from './monthClosing.ts'

const calendar: WorkingCalendar = {
  ...{ fromYear: 2026, toYear: 2027, weekend: [6, 7] },
  freeDays: new Set(['2026-04-02', '2026-04-03', '2026-05-01', '2027-01-01']),
}
const step = (act: string, late = false) => ({ act, late })

describe('hasta qué día se informa un mes', () => {
  it.each([
    ['sin regla, el 5.º día hábil del mes siguiente', 1, [], '2026-02-06'],
    ['los feriados no cuentan: Semana Santa', 3, [], '2026-04-09'],
    ['ni el 1 de mayo', 4, [], '2026-05-08'],
    ['diciembre vence en enero del año siguiente', 12, [], '2027-01-08'],
    ['una regla vale desde su mes', 6, [{ fromMonth: 6, businessDay: 10 }], '2026-07-14'],
    ['y no antes', 5, [{ fromMonth: 6, businessDay: 10 }], '2026-06-05'],
    [
      'de dos reglas que alcanzan el mes vale la última que se fijó',
      7,
      [
        { fromMonth: 6, businessDay: 10 },
        { fromMonth: 2, businessDay: 3 },
      ],
      '2026-08-05',
    ],
  ] as [string, Parameters<typeof dueDay>[2], ClosingRule[], string][])('%s', (_title, month, rules, day) => {
    expect(dueDay(calendar, 2026, month, rules)).toBe(day)
    expect(ruleOf(rules, month).businessDay).toBeGreaterThan(0)
  })

  it('a una unidad le vale su prórroga más larga que nadie retiró, en su mes y si da más tiempo', () => {
    const withdrawn = { at: '2026-02-08T15:00:00.000Z', reason: 'Ya no hizo falta' }
    const of = (unitId: string, month: 1 | 2, dueOn: string, taken: typeof withdrawn | null = null) => ({
      ...{ unitId, month, dueOn, reason: 'Inundación', withdrawn: taken },
    })
    const given = [
      ...[of('norte', 1, '2026-02-10'), of('norte', 1, '2026-02-20'), of('sur', 2, '2026-03-20')],
      of('norte', 1, '2026-02-27', withdrawn),
    ]
    const due = (unitId: string) => dueDayOf('2026-02-06', given, unitId, 1)
    expect(due('norte')).toEqual({ dueOn: '2026-02-20', extension: given[1] })
    expect(due('sur')).toEqual({ dueOn: '2026-02-06', extension: null })
    expect(dueDayOf('2026-02-25', given, 'norte', 1)).toEqual({ dueOn: '2026-02-25', extension: null })
  })
})

describe('días hábiles que quedan', () => {
  it.each([
    ['2026-04-01', '2026-04-09', 4],
    ['2026-04-09', '2026-04-09', 0],
    ['2026-04-10', '2026-04-09', null],
    ['2030-01-01', '2026-04-09', null],
  ])('el %s, hasta el %s: %s', (today, dueOn, left) => {
    expect(daysLeft(calendar, today, dueOn)).toBe(left)
  })
})

describe('extemporáneo', () => {
  it.each([
    ['el último día todavía no', [], '2026-02-06', false],
    ['desde el día siguiente sí', [], '2026-02-07', true],
    ['lo enviado a tiempo y devuelto vuelve a tiempo', [step('submit'), step('return')], '2026-02-20', false],
    ['lo enviado tarde y devuelto sigue tarde', [step('submit', true), step('return')], '2026-02-20', true],
    ['lo que su autor retiró es como no enviado', [step('submit'), step('recall')], '2026-02-20', true],
    [
      'también si lo retiró después de una devolución',
      [step('submit'), step('return'), step('submit'), step('recall')],
      '2026-02-20',
      true,
    ],
  ] as const)('%s', (_title, steps, today, late) => {
    expect(isLate(steps, '2026-02-06', today)).toBe(late)
  })

  it('del informe que está cuenta su último envío', () => {
    expect(isLateReport([])).toBe(false)
    expect(isLateReport([step('submit', true), step('recall'), step('submit'), step('validate')])).toBe(false)
    expect(isLateReport([step('submit'), step('recall'), step('submit', true)])).toBe(true)
  })
})

describe('una regla nueva no mueve plazos vencidos', () => {
  const passed = (fromMonth: 1 | 2 | 3, businessDay: number, today: string) =>
    passedMonths({ calendar, year: 2026, rules: [] }, { fromMonth, businessDay }, today)
  it('se puede alargar el plazo que corre, también hasta hoy', () => {
    expect(passed(1, 10, '2026-02-06')).toEqual([])
    expect(passed(1, 3, '2026-02-04')).toEqual([])
  })
  it('no el que venció, ni acortar uno a un día que ya pasó', () => {
    expect(passed(1, 10, '2026-02-07')).toEqual([1])
    expect(passed(1, 3, '2026-02-05')).toEqual([1])
    expect(passed(1, 10, '2026-03-20')).toEqual([1, 2])
  })
  it('la misma regla otra vez no mueve nada', () => {
    expect(passed(1, 5, '2026-12-31')).toEqual([])
  })
})
