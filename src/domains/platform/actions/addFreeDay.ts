import { workingCalendarRoutes } from '../contracts/calendar.ts'
import { administrationPermit } from '../model/permissions.ts'
import { demandChangesDay } from '../model/workingCalendar/institutionCalendar.ts'
import { act } from '../pipeline/act.ts'
import { insertCalendarDay, readWorkingCalendar } from '../store/calendarStore.ts'

/** @throws DomainError `platform.calendarDayTaken`, `platform.alreadyFree`. */
export const addFreeDay = act({
  route: workingCalendarRoutes.addFreeDay,
  load: ({ tx, input }) => {
    const year = Number(input.day.slice(0, 4))
    return readWorkingCalendar(tx, { fromYear: year, toYear: year })
  },
  authorize: administrationPermit,
  run: async ({ tx, actor, now, newId, input, resource: calendar }) => {
    demandChangesDay(calendar, { day: input.day, kind: 'free' })
    const id = newId()
    await insertCalendarDay(tx, { id, kind: 'free', ...input, by: actor.personId, at: now })
    return { answer: { id }, log: { things: [`platform.calendarDay:${id}`], data: input } }
  },
})
