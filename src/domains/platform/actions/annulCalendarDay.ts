import { DomainError } from '../../../kernel/domainError.ts'
import { workingCalendarRoutes } from '../contracts/calendar.ts'
import { administrationPermit } from '../model/permissions.ts'
import { act } from '../pipeline/act.ts'
import { annulCalendarDay as annulStored, getCalendarDay } from '../store/calendarStore.ts'

/** @throws DomainError `platform.calendarDayNotFound`, `platform.calendarDayAnnulled`. */
export const annulCalendarDay = act({
  route: workingCalendarRoutes.annulCalendarDay,
  load: ({ tx, input }) => getCalendarDay(tx, input.dayId),
  authorize: administrationPermit,
  run: async ({ tx, actor, now, input: { reason }, resource: stored }) => {
    const { id, day, kind, name, annulledAt } = stored
    if (annulledAt !== null) throw new DomainError('platform.calendarDayAnnulled', 'conflict')
    await annulStored(tx, id, { by: actor.personId, at: now, why: reason })
    return { answer: { id }, log: { things: [`platform.calendarDay:${id}`], data: { day, kind, name, reason } } }
  },
})
