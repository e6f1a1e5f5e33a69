import { dateIn, plusDays } from './dayArithmetic.ts'

/**
 * Easter Sunday of a Gregorian year: the Sunday after the ecclesiastical full moon on or after 21 March, computed in
 * days after that one with Gauss's numbers (with his corrections, so that it is never after 25 April).
 */
export function easterSunday(year: number): string {
  const century = Math.floor(year / 100)
  const leapDays = Math.floor(century / 4)
  const moonShift = Math.floor((13 + 8 * century) / 25)
  const golden = year % 19
  const moon = (19 * golden + 15 - moonShift + century - leapDays) % 30
  const late = moon === 29 || (moon === 28 && golden > 10) ? 1 : 0
  const fullMoon = moon - late
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + 4 + century - leapDays) % 7
  return plusDays(dateIn(year, '03-22'), fullMoon + sunday)
}
