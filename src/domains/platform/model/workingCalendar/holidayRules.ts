import { z } from 'zod'

/** 1 = lunes … 7 = domingo, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
export const weekdaySchema = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as Weekday)))

/**
 * How a law moves its holidays:
 * - `followingMonday`: to the next Monday, whatever the day (Colombia, Ley 51 de 1983, art. 1).
 * - `nearbyMonday`: Tuesday and Wednesday to the Monday before, Thursday and Friday to the one after (Argentina, Ley
 *   27.399, art. 6); it stays where that Monday is a holiday of its own (Decreto 789/2021, 17 de junio de 2022).
 * - `mondayOfNextWeek`: Tuesday to Friday to the Monday of the next week (Honduras, Decreto 50-2003); it stays where its
 *   day is one of those that the decree leaves alone, such as Jueves Santo.
 */
export const moves = ['followingMonday', 'nearbyMonday', 'mondayOfNextWeek'] as const
export type Move = (typeof moves)[number]

const year = z.number().int().min(1900).max(2200)

const holidayRuleSchema = z.strictObject({
  name: z.string().min(1),
  on: z.union([
    /** `MM-DD`. */
    z.strictObject({ date: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u) }),
    /** Days after Easter Sunday; before it, negative. */
    z.strictObject({ easter: z.number().int().min(-70).max(100) }),
    /** The first, second… such day of the month. */
    z.strictObject({
      month: z.number().int().min(1).max(12),
      weekday: weekdaySchema,
      nth: z.number().int().min(1).max(4),
    }),
  ]),
  /** How many days in a row; one where it is left out. */
  days: z.number().int().min(2).max(31).optional(),
  move: z.enum(moves).optional(),
  /** First and last year in which the rule holds. */
  from: year.optional(),
  until: year.optional(),
  /** Norm and article. */
  source: z.string().min(1),
})
export type HolidayRule = z.infer<typeof holidayRuleSchema>

/** The calendar that the institutions of a country share: its weekend and its holidays, as rules. */
export const calendarRulesSchema = z.strictObject({
  weekend: z.array(weekdaySchema).readonly(),
  holidays: z
    .array(holidayRuleSchema)
    .refine((rules) => new Set(rules.map(({ name }) => name)).size === rules.length, 'a name stands twice')
    .readonly(),
  /** What the law has and these rules do not, in a sentence. */
  missing: z.string(),
})
export type CalendarRules = z.infer<typeof calendarRulesSchema>
