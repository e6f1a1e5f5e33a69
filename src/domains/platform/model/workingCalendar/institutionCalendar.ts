import { DomainError } from '../../../../kernel/domainError.ts'
import { keptUnder } from '../../../../kernel/kept.ts'
import type { WorkingCalendar } from './businessDays.ts'
import { isBusinessDay } from './businessDays.ts'
import { weekdayOf } from './dayArithmetic.ts'
import type { CalendarRules, Weekday } from './holidayRules.ts'
import { type Holiday, holidaysOfYear } from './holidaysOfYear.ts'

/** What the institution decided of a day: off, or worked although the country has a holiday. */
export type OwnDay = { day: string; kind: 'free' | 'worked' }

/** A page asks for the same years of the same rules again and again. */
const knownHolidays = keptUnder((_rules: CalendarRules) => new Map<number, Holiday[]>())

function holidaysOnce(rules: CalendarRules, year: number): Holiday[] {
  const known = knownHolidays(rules)
  const holidays = known.get(year) ?? holidaysOfYear(rules, year)
  known.set(year, holidays)
  return holidays
}

/** Where no rules of a country were kept. */
const USUAL_WEEKEND: readonly Weekday[] = [6, 7]

/** The calendar of an institution in a span of years, with the holidays of its country and what it decided itself. */
export type InstitutionCalendar = WorkingCalendar & { holidays: readonly Holiday[]; own: readonly OwnDay[] }

/** @param own what is in force of the institution's own days. */
export function institutionCalendar(
  rules: CalendarRules | undefined,
  own: readonly OwnDay[],
  { fromYear, toYear }: { fromYear: number; toYear: number },
): InstitutionCalendar {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_one, at) => fromYear + at)
  const holidays = rules === undefined ? [] : years.flatMap((year) => holidaysOnce(rules, year))
  const worked = new Set(own.filter(({ kind }) => kind === 'worked').map(({ day }) => day))
  const free = own.filter(({ kind }) => kind === 'free')
  const freeDays = new Set([...holidays, ...free].map(({ day }) => day).filter((day) => !worked.has(day)))
  return { fromYear, toYear, weekend: rules?.weekend ?? USUAL_WEEKEND, freeDays, holidays, own }
}

/**
 * One decision for each day, and only where it changes something.
 *
 * @throws DomainError `platform.calendarDayTaken`, `platform.alreadyFree`, `platform.notAHoliday`.
 */
export function demandChangesDay(calendar: InstitutionCalendar, { day, kind }: OwnDay): void {
  if (calendar.own.some((one) => one.day === day))
    throw new DomainError('platform.calendarDayTaken', 'conflict', { day })
  if (kind === 'free' && !isBusinessDay(calendar, day))
    throw new DomainError('platform.alreadyFree', 'invalid', { day })
  const isHoliday = calendar.holidays.some((holiday) => holiday.day === day)
  if (kind === 'worked' && (!isHoliday || calendar.weekend.includes(weekdayOf(day))))
    throw new DomainError('platform.notAHoliday', 'invalid', { day })
}
