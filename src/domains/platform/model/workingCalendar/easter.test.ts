import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekdayOf } from './dayArithmetic.ts'
import { easterSunday } from './easter.ts'

describe('el Domingo de Resurrección', () => {
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2022-04-17',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2285-03-22',
    '3165-04-18',
  ])('es el %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
  })

  it('siempre es domingo, entre el 22 de marzo y el 25 de abril', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4099 }), (year) => {
        const day = easterSunday(year)
        expect(weekdayOf(day)).toBe(7)
        expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true)
      }),
    )
  })
})
