import { workingCalendarRoutes } from '../contracts/calendar.ts'
import { administrationPermit } from '../model/permissions.ts'
import { demandChangesDay } from '../model/workingCalendar/institutionCalendar.ts'
import { act } from '../pipeline/act.ts'
import { insertCalendarDay, readWorkingCalendar } from '../store/calendarStore.ts'

/** @throws DomainError `platform.calendarDayTaken`, `platform.notAHoliday`. */
export const workHoliday = act({
  route: workingCalendarRoutes.workHoliday,
  load: ({ tx, input }) => {
    const year = Number(input.day.slice(0, 4))
    return readWorkingCalendar(tx, { fromYear: year, toYear: year })
  },
  authorize: administrationPermit,
  run: async ({ tx, actor, now, newId, input: { day, reason }, resource: calendar }) => {
    demandChangesDay(calendar, { day, kind: 'worked' })
    const id = newId()
    const names = calendar.holidays.filter((holiday) => holiday.day === day).map(({ name }) => name)
    await insertCalendarDay(tx, {
      ...{ id, day, kind: 'worked', name: reason, actNumber: null },
      ...{ by: actor.personId, at: now },
    })
    return { answer: { id }, log: { things: [`platform.calendarDay:${id}`], data: { day, names, reason } } }
  },
})
