import { z } from 'zod'
import { calendarFacts } from './workingCalendar/calendarFacts.ts'
import { calendarRulesSchema } from './workingCalendar/holidayRules.ts'

/** Countries that Hilo ships data for, in the order in which a person chooses. */
export const countries = ['SV', 'PY', 'CO', 'HN', 'AR'] as const
export type Country = (typeof countries)[number]

/**
 * What a country's institutions have in common (instances/<country>.json). Read once, on installation; from then on
 * the database counts (decisions.md 6).
 */
export const countryPackSchema = z.strictObject({
  country: z.enum(countries),
  name: z.string(),
  locale: z.string().regex(/^es-[A-Z]{2}$/u),
  timeZone: z.string(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/u),
  /** Departments or provinces by their code of ISO 3166-2. */
  departments: z.strictObject({ source: z.string(), names: z.record(z.string(), z.string()) }),
  labels: z.strictObject({ yearlyPlan: z.strictObject({ name: z.string(), acronym: z.string() }) }),
  workingCalendar: calendarRulesSchema,
})
export type CountryPack = z.infer<typeof countryPackSchema>

/** Facts of a pack by their place in it: `labels.yearlyPlan.acronym`. A stored pack may be of another release. */
export type PackFacts = ReadonlyMap<string, string>

export function packFacts(pack: unknown, place = ''): PackFacts {
  const calendar = place === 'workingCalendar' ? calendarRulesSchema.safeParse(pack) : undefined
  if (calendar?.success) return calendarFacts(calendar.data, place)
  if (typeof pack === 'string') return new Map([[place, pack]])
  if (typeof pack !== 'object' || pack === null) return new Map()
  const below = (key: string): string => (place === '' ? key : `${place}.${key}`)
  return new Map(Object.entries(pack).flatMap(([key, value]) => [...packFacts(value, below(key))]))
}

/** One fact as it is in force and as this release ships it; null where that side does not have it. */
export type PackComparison = { fact: string; inForce: string | null; shipped: string | null }

/** Every fact of both sides, in the order of the shipped pack. */
export function comparePacks(inForce: PackFacts, shipped: PackFacts): PackComparison[] {
  return [...new Set([...shipped.keys(), ...inForce.keys()])].map((fact) => {
    return { fact, inForce: inForce.get(fact) ?? null, shipped: shipped.get(fact) ?? null }
  })
}

/** What the country calls the plan of a year. */
export type YearlyPlanLabel = CountryPack['labels']['yearlyPlan']

/** The label in the facts; what they lack is taken from the usual one. */
export function yearlyPlanLabel(facts: PackFacts, usual: YearlyPlanLabel): YearlyPlanLabel {
  const label = (field: keyof YearlyPlanLabel): string => facts.get(`labels.yearlyPlan.${field}`) ?? usual[field]
  return { name: label('name'), acronym: label('acronym') }
}
