import { dateIn, firstOfMonth, plusDays, weekdayOf } from './dayArithmetic.ts'
import { easterSunday } from './easter.ts'
import type { CalendarRules, HolidayRule, Move, Weekday } from './holidayRules.ts'

/** A day that a rule of the country makes a holiday. */
export type Holiday = {
  day: string
  name: string
  /** Day of the celebration, where the law moved the day off; null where it stays. */
  movedFrom: string | null
  source: string
}

/** Days from a weekday (Monday first) to the Monday that the law gives; 0 where the day stays. */
const shifts: Readonly<Record<Move, readonly number[]>> = {
  followingMonday: [0, 6, 5, 4, 3, 2, 1],
  nearbyMonday: [0, -1, -2, 4, 3, 0, 0],
  mondayOfNextWeek: [0, 6, 5, 4, 3, 0, 0],
}

/** Where another holiday that does not move keeps this one on its day. */
function isKept(move: Move, first: string, monday: string, fixed: ReadonlySet<string>): boolean {
  if (move === 'followingMonday') return false
  return fixed.has(move === 'nearbyMonday' ? monday : first)
}

function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): string {
  const first = firstOfMonth(year, month)
  return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
}

function celebrated(on: HolidayRule['on'], year: number): string {
  if ('date' in on) return dateIn(year, on.date)
  if ('easter' in on) return plusDays(easterSunday(year), on.easter)
  return nthWeekday(year, on.month, on.weekday, on.nth)
}

function holds({ from, until }: HolidayRule, year: number): boolean {
  return (from === undefined || from <= year) && (until === undefined || until >= year)
}

/** Days of a rule that begin in a year, each moved as its law says. `fixed` are the days of the rules that do not move. */
function daysOf(rule: HolidayRule, year: number, fixed: ReadonlySet<string>): Holiday[] {
  if (!holds(rule, year)) return []
  const { name, source, move } = rule
  const first = celebrated(rule.on, year)
  if (move !== undefined) {
    const day = plusDays(first, shifts[move][weekdayOf(first) - 1] ?? 0)
    const stays = day === first || isKept(move, first, day, fixed)
    return [{ day: stays ? first : day, name, source, movedFrom: stays ? null : first }]
  }
  return Array.from({ length: rule.days ?? 1 }, (_one, at) => ({
    ...{ day: plusDays(first, at), name, source },
    movedFrom: null,
  }))
}

/**
 * Holidays of a year in their order, with those that begin in the year before and reach into this one. Two celebrations
 * may share a day (Colombia, 30 de junio de 2025); a holiday of several days leaves out those that have a name of their own.
 */
export function holidaysOfYear({ holidays }: Pick<CalendarRules, 'holidays'>, year: number): Holiday[] {
  const years = [year - 1, year, year + 1]
  const none = new Set<string>()
  const still = holidays.filter(({ move }) => move === undefined)
  const fixed = new Set(years.flatMap((one) => still.flatMap((rule) => daysOf(rule, one, none).map(({ day }) => day))))
  const inYear = (rules: readonly HolidayRule[]): Holiday[] =>
    years
      .flatMap((one) => rules.flatMap((rule) => daysOf(rule, one, fixed)))
      .filter(({ day }) => day.startsWith(dateIn(year, '')))
  const single = inYear(holidays.filter(({ days }) => days === undefined))
  const named = new Set(single.map(({ day }) => day))
  const long = inYear(holidays.filter(({ days }) => days !== undefined)).filter(({ day }) => !named.has(day))
  return [...single, ...long].toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
}
