import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { weekdaySchema } from '../model/workingCalendar/holidayRules.ts'
import { day, done, id, name } from './fields.ts'

const year = z.coerce.number().int().min(2000).max(2100)
/** A day whose holidays the rules can say. */
const calendarDay = day.refine((value) => year.safeParse(value.slice(0, 4)).success)
const reason = z.string().trim().min(5).max(1000)

export const workingCalendarRoutes = {
  readCalendar: queryRoute('platform.readCalendar', {
    path: '/api/calendario',
    access: 'staff',
    summary: 'Working calendar of a year: holidays of the country, own days of the institution and the annulled ones',
    input: z.object({ year }),
    output: z.object({
      year: z.number().int(),
      weekend: z.array(weekdaySchema).readonly(),
      /** Holidays are in force; an installation older than them has none until they are taken. */
      hasHolidays: z.boolean(),
      /** This release ships other holidays than those in force. */
      differs: z.boolean(),
      /** What the law has and the holidays in force do not; null without holidays. */
      missing: z.string().nullable(),
      holidays: z.array(
        z.object({ day, name: z.string(), movedFrom: day.nullable(), source: z.string(), isWorked: z.boolean() }),
      ),
      own: z.array(
        z.object({
          id,
          day,
          kind: z.enum(['free', 'worked']),
          name: z.string(),
          actNumber: z.string().nullable(),
          annulledAt: z.string().nullable(),
          annulledWhy: z.string().nullable(),
        }),
      ),
      months: z.array(z.object({ month: z.number().int(), businessDays: z.array(day) })),
    }),
  }),
  addFreeDay: actionRoute('platform.addFreeDay', {
    path: '/api/calendario/dias',
    access: ['admin'],
    summary: 'Adds a day off of the institution, with the act that authorises it',
    input: z.object({ day: calendarDay, name, actNumber: name }),
    output: done,
  }),
  workHoliday: actionRoute('platform.workHoliday', {
    path: '/api/calendario/trabajados',
    access: ['admin'],
    summary: 'Marks a holiday of the country as a day on which the institution works',
    input: z.object({ day: calendarDay, reason }),
    output: done,
  }),
  annulCalendarDay: actionRoute('platform.annulCalendarDay', {
    path: '/api/calendario/dias/:dayId/anular',
    access: ['admin'],
    summary: 'Annuls a decision about a day; it stays in sight',
    input: z.object({ dayId: id, reason }),
    output: done,
  }),
  adoptHolidays: actionRoute('platform.adoptHolidays', {
    path: '/api/calendario/feriados',
    access: ['admin'],
    summary: "Puts the country's holidays of this release in the place of those in force",
    input: z.object({}),
    output: done,
  }),
} as const
