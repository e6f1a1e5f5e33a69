import { DomainError } from '../../../kernel/domainError.ts'
import { workingCalendarRoutes } from '../contracts/calendar.ts'
import { administrationPermit } from '../model/permissions.ts'
import { sameCalendarRules } from '../model/workingCalendar/calendarFacts.ts'
import { act } from '../pipeline/act.ts'
import { keepCalendarRules, readPackInForce } from '../store/countryPackStore.ts'

/**
 * A newer release never changes the holidays by itself (decisions.md 6): Administración takes them, and the log keeps
 * those before and after.
 *
 * @throws DomainError `platform.noShippedHolidays`, `platform.nothingChanges`.
 */
export const adoptHolidays = act({
  route: workingCalendarRoutes.adoptHolidays,
  load: ({ tx }) => readPackInForce(tx),
  authorize: administrationPermit,
  run: async ({ tx, resource: { shipped, calendar } }) => {
    if (shipped === undefined) throw new DomainError('platform.noShippedHolidays', 'conflict')
    const after = shipped.workingCalendar
    if (sameCalendarRules(calendar, after)) throw new DomainError('platform.nothingChanges', 'invalid')
    await keepCalendarRules(tx, shipped)
    return {
      answer: { id: 'institution' },
      log: { things: ['platform.institution:institution'], data: { before: calendar ?? null, after } },
    }
  },
})
