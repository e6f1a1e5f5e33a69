import { z } from 'zod'

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
  labels: z.strictObject({ yearlyPlan: z.strictObject({ name: z.string(), acronym: z.string() }) }),
})
export type CountryPack = z.infer<typeof countryPackSchema>
