import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addBusinessDays,
  businessDaysBetween,
  businessDaysOfMonth,
  isBusinessDay,
  nthBusinessDay,
  type WorkingCalendar,
} from './businessDays.ts'
import { plusDays } from './dayArithmetic.ts'

const calendar: WorkingCalendar = {
  ...{ fromYear: 2025, toYear: 2027, weekend: [6, 7] },
  freeDays: new Set(['2026-01-01', '2026-01-02', '2026-04-02', '2026-04-03']),
}

/** A calendar of three years with up to two hundred days off, and a day in its middle year. */
const calendars = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 1094 }), { maxLength: 200 }), fc.subarray([5, 6, 7] as const))
  .map(([offsets, weekend]): WorkingCalendar => {
    const freeDays = new Set(offsets.map((offset) => plusDays('2025-01-01', offset)))
    return { fromYear: 2025, toYear: 2027, weekend, freeDays }
  })
const days = fc.integer({ min: 0, max: 364 }).map((offset) => plusDays('2026-01-01', offset))
const months = fc.integer({ min: 1, max: 12 })

describe('los días hábiles', () => {
  it.each([
    ['2026-01-01', false],
    ['2026-01-03', false],
    ['2026-01-05', true],
    ['2026-12-31', true],
  ])('el %s: %s', (day, expected) => {
    expect(isBusinessDay(calendar, day)).toBe(expected)
  })

  it.each([
    [1, 1, '2026-01-05'],
    [1, 5, '2026-01-09'],
    [1, 20, '2026-01-30'],
    [1, 21, null],
    [4, 2, '2026-04-06'],
    [12, 23, '2026-12-31'],
  ])('en el mes %i, el día hábil número %i es %s', (month, nth, day) => {
    expect(nthBusinessDay(calendar, 2026, month, nth)).toBe(day)
  })

  it.each([
    ['2026-04-01', 1, '2026-04-06'],
    ['2026-04-06', -1, '2026-04-01'],
    ['2025-12-31', 1, '2026-01-05'],
    ['2026-04-04', 0, '2026-04-04'],
  ])('desde el %s, %i días hábiles: %s', (day, count, expected) => {
    expect(addBusinessDays(calendar, day, count)).toBe(expected)
  })

  it('fuera de los años que el calendario conoce no adivina', () => {
    expect(() => isBusinessDay(calendar, '2028-01-03')).toThrow(RangeError)
    expect(() => nthBusinessDay(calendar, 2024, 12, 1)).toThrow(RangeError)
  })

  it('los de un mes son hábiles, van en orden y ninguno se repite', () => {
    fc.assert(
      fc.property(calendars, months, (any, month) => {
        const found = businessDaysOfMonth(any, 2026, month)
        expect(found.every((day) => isBusinessDay(any, day))).toBe(true)
        expect(found).toEqual([...new Set(found)].toSorted())
        expect(new Set(found.map((day) => day.slice(0, 7))).size).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('el n-ésimo de un mes es hábil y hasta él se cuentan n', () => {
    fc.assert(
      fc.property(calendars, months, fc.integer({ min: 1, max: 31 }), (any, month, nth) => {
        const day = nthBusinessDay(any, 2026, month, nth)
        const lastBefore = plusDays(`2026-${String(month).padStart(2, '0')}-01`, -1)
        if (day === null) {
          expect(businessDaysOfMonth(any, 2026, month).length).toBeLessThan(nth)
          return
        }
        expect(isBusinessDay(any, day)).toBe(true)
        expect(businessDaysBetween(any, lastBefore, day)).toBe(nth)
        expect(addBusinessDays(any, lastBefore, nth)).toBe(day)
      }),
    )
  })

  it('contar deshace sumar, y de vuelta se cuenta el otro extremo', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: -40, max: 40 }), (any, day, count) => {
        const reached = addBusinessDays(any, day, count)
        expect(businessDaysBetween(any, day, reached)).toBe(count)
      }),
    )
    fc.assert(
      fc.property(calendars, days, days, (any, from, to) => {
        const [a, b] = [from, to].map((day) => (isBusinessDay(any, day) ? 1 : 0))
        const forth = businessDaysBetween(any, from, to)
        const back = businessDaysBetween(any, to, from)
        // Each way counts the day that it reaches and not the one that it leaves.
        const reached = from < to ? (b ?? 0) - (a ?? 0) : (a ?? 0) - (b ?? 0)
        expect(forth + back).toBe(reached)
      }),
    )
  })
})
