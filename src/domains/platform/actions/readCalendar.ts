import { MONTHS } from '../../../kernel/month.ts'
import { workingCalendarRoutes } from '../contracts/calendar.ts'
import { businessDaysOfMonth } from '../model/workingCalendar/businessDays.ts'
import { sameCalendarRules } from '../model/workingCalendar/calendarFacts.ts'
import { query } from '../pipeline/read.ts'
import { readCalendarParts } from '../store/calendarStore.ts'

export const readCalendar = query(workingCalendarRoutes.readCalendar, async ({ db, input: { year } }) => {
  const { pack, days, calendar } = await readCalendarParts(db, { fromYear: year, toYear: year })
  const worked = new Set(calendar.own.filter(({ kind }) => kind === 'worked').map(({ day }) => day))
  return {
    year,
    weekend: calendar.weekend,
    hasHolidays: pack.calendar !== undefined,
    differs: pack.shipped !== undefined && !sameCalendarRules(pack.calendar, pack.shipped.workingCalendar),
    missing: pack.calendar?.missing ?? null,
    holidays: calendar.holidays.map((holiday) => ({ ...holiday, isWorked: worked.has(holiday.day) })),
    own: days.map(({ addedAt: _addedAt, ...day }) => day),
    months: MONTHS.map((month) => ({ month, businessDays: businessDaysOfMonth(calendar, year, month) })),
  }
})
