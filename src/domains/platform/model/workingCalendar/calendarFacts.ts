import type { CalendarRules } from './holidayRules.ts'
import { ruleSentence, weekendSentence } from './ruleText.es.ts'

/** The calendar as facts of a country's pack, one for each holiday: `workingCalendar.holidays.Navidad`. */
export function calendarFacts({ weekend, holidays, missing }: CalendarRules, place: string): Map<string, string> {
  return new Map([
    [`${place}.weekend`, weekendSentence(weekend)],
    ...holidays.map((rule): [string, string] => [`${place}.holidays.${rule.name}`, ruleSentence(rule)]),
    [`${place}.missing`, missing],
  ])
}

/** Whether two calendars say the same in every fact. */
export function sameCalendarRules(inForce: CalendarRules | undefined, shipped: CalendarRules): boolean {
  if (inForce === undefined) return false
  const [a, b] = [calendarFacts(inForce, ''), calendarFacts(shipped, '')]
  return a.size === b.size && [...a].every(([fact, value]) => b.get(fact) === value)
}
