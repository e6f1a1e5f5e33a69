import { describe, expect, it } from 'vitest'
import { dayAfter, dayBefore, overlap, startOfDay } from './calendarDay.ts'

describe('días del calendario', () => {
  it.each([
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-12-31', '2027-01-01'],
  ])('al %s le sigue el %s', (day, next) => {
    expect(dayAfter(day)).toBe(next)
    expect(dayBefore(next)).toBe(day)
  })

  it.each([
    ['America/El_Salvador', '2026-03-02', '2026-03-02T06:00:00.000Z'],
    ['America/Asuncion', '2026-03-02', '2026-03-02T03:00:00.000Z'],
    ['Europe/Madrid', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Europe/Madrid', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['UTC', '2026-03-02', '2026-03-02T00:00:00.000Z'],
  ])('en %s el %s empieza a las %s', (timeZone, day, instant) => {
    expect(startOfDay(day, timeZone)).toBe(instant)
  })

  it.each([
    ['uno termina el día en que empieza el otro', '2026-01-01', '2026-02-01', '2026-02-01', null, false],
    ['comparten un día', '2026-01-01', '2026-02-02', '2026-02-01', null, true],
    ['los dos siguen abiertos', '2026-01-01', null, '2030-02-01', null, true],
  ])('dos períodos: %s', (_title, from, to, otherFrom, otherTo, expected) => {
    const [a, b] = [
      { validFrom: from, validTo: to },
      { validFrom: otherFrom, validTo: otherTo },
    ]
    expect([overlap(a, b), overlap(b, a)]).toEqual([expected, expected])
  })
})
