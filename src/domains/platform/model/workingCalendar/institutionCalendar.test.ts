import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBusinessDay } from './businessDays.ts'
import { plusDays, weekdayOf } from './dayArithmetic.ts'
import { calendarRulesSchema, moves } from './holidayRules.ts'
import { holidaysOfYear } from './holidaysOfYear.ts'
import { demandChangesDay, institutionCalendar, type OwnDay } from './institutionCalendar.ts'

const source = 'Ley de prueba, art. 1'
const rules = calendarRulesSchema.parse({
  weekend: [6, 7],
  holidays: [
    { name: 'Año Nuevo', on: { date: '01-01' }, source },
    { name: 'En domingo', on: { date: '03-01' }, source },
  ],
  missing: '',
})
const span = { fromYear: 2026, toYear: 2026 }

describe('el calendario de la institución', () => {
  it('une los feriados y los días propios; un feriado que se trabaja es hábil', () => {
    const own: OwnDay[] = [
      { day: '2026-05-04', kind: 'free' },
      { day: '2026-01-01', kind: 'worked' },
    ]
    const calendar = institutionCalendar(rules, own, span)
    expect([...calendar.freeDays]).toEqual(['2026-03-01', '2026-05-04'])
    expect(isBusinessDay(calendar, '2026-01-01')).toBe(true)
  })

  it('sin feriados guardados quedan el fin de semana y los días propios', () => {
    const calendar = institutionCalendar(undefined, [{ day: '2026-05-04', kind: 'free' }], span)
    expect([...calendar.freeDays]).toEqual(['2026-05-04'])
    expect(isBusinessDay(calendar, '2026-01-01')).toBe(true)
    expect(isBusinessDay(calendar, '2026-01-03')).toBe(false)
  })

  it.each<[string, OwnDay, string]>([
    ['un día con decisión no recibe otra', { day: '2026-05-04', kind: 'free' }, 'platform.calendarDayTaken'],
    ['un sábado ya es libre', { day: '2026-05-09', kind: 'free' }, 'platform.alreadyFree'],
    ['un feriado ya es libre', { day: '2026-01-01', kind: 'free' }, 'platform.alreadyFree'],
    ['un día cualquiera ya se trabaja', { day: '2026-05-05', kind: 'worked' }, 'platform.notAHoliday'],
    ['un feriado en domingo sigue siendo domingo', { day: '2026-03-01', kind: 'worked' }, 'platform.notAHoliday'],
  ])('%s', (_title, change, code) => {
    const own: OwnDay[] = [{ day: '2026-05-04', kind: 'free' }]
    const calendar = institutionCalendar(rules, own, span)
    expect(() => demandChangesDay(calendar, change)).toThrow(expect.objectContaining({ code }))
  })

  it('una decisión que cambia algo se acepta', () => {
    const calendar = institutionCalendar(rules, [], span)
    expect(() => demandChangesDay(calendar, { day: '2026-01-01', kind: 'worked' })).not.toThrow()
    expect(() => demandChangesDay(calendar, { day: '2026-05-04', kind: 'free' })).not.toThrow()
  })
})

const anyRules = fc
  .array(
    fc.record({
      on: fc.oneof(
        fc.record({ date: fc.integer({ min: 0, max: 364 }).map((day) => plusDays('2025-01-01', day).slice(5)) }),
        fc.record({ easter: fc.integer({ min: -70, max: 100 }) }),
        fc.record({
          month: fc.integer({ min: 1, max: 12 }),
          weekday: fc.integer({ min: 1, max: 7 }),
          nth: fc.integer({ min: 1, max: 4 }),
        }),
      ),
      more: fc.oneof(
        fc.record({}),
        fc.record({ move: fc.constantFrom(...moves) }),
        fc.record({ days: fc.integer({ min: 2, max: 12 }) }),
      ),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    calendarRulesSchema.parse({
      weekend: [6, 7],
      holidays: all.map(({ on, more }, at) => ({ name: `Feriado ${at}`, on, ...more, source })),
      missing: '',
    }),
  )

describe('los feriados de un año, con cualquier regla', () => {
  it('son del año, van en orden y ninguno está dos veces el mismo día', () => {
    fc.assert(
      fc.property(anyRules, fc.integer({ min: 2000, max: 2100 }), (any, year) => {
        const found = holidaysOfYear(any, year)
        const days = found.map(({ day }) => day)
        expect(days.every((day) => day.startsWith(`${year}-`))).toBe(true)
        expect(days).toEqual(days.toSorted())
        expect(new Set(found.map(({ day, name }) => `${day} ${name}`)).size).toBe(found.length)
      }),
    )
  })

  it('el que se mueve llega a un lunes, a menos de una semana', () => {
    fc.assert(
      fc.property(anyRules, fc.integer({ min: 2000, max: 2100 }), (any, year) => {
        for (const { day, movedFrom } of holidaysOfYear(any, year)) {
          if (movedFrom === null) continue
          expect(weekdayOf(day)).toBe(1)
          expect([-2, -1, 1, 2, 3, 4, 5, 6].map((shift) => plusDays(movedFrom, shift))).toContain(day)
        }
      }),
    )
  })

  it('se pueden escribir y volver a leer como están guardadas', () => {
    fc.assert(
      fc.property(anyRules, (any) => {
        expect(calendarRulesSchema.parse(JSON.parse(JSON.stringify(any)))).toEqual(any)
      }),
    )
  })
})
