import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { keepLast } from '../../../kernel/kept.ts'
import {
  type Country,
  type CountryPack,
  countries,
  countryPackSchema,
  type PackFacts,
  packFacts,
  type YearlyPlanLabel,
  yearlyPlanLabel,
} from '../model/countryPack.ts'
import { type Department, departmentList } from '../model/departments.ts'
import { type CalendarRules, calendarRulesSchema } from '../model/workingCalendar/holidayRules.ts'
import { canonicalJson } from './canonicalJson.ts'
import { projectFolder } from './database/projectFolder.ts'
import type { Reader, Tx } from './database/transaction.ts'

const shippedPacks = new Map<Country, CountryPack>()

/** The pack of a country as this release ships it, read once. */
export function readCountryPack(country: Country): CountryPack {
  const text = () => readFileSync(join(projectFolder(), 'instances', `${country}.json`), 'utf8')
  const pack = shippedPacks.get(country) ?? countryPackSchema.parse(JSON.parse(text()))
  shippedPacks.set(country, pack)
  return pack
}

/** Keeps the pack beside the institution as it was read. */
export async function saveCountryPack(tx: Tx, pack: CountryPack): Promise<void> {
  await tx
    .updateTable('platform_institution')
    .set({ country_pack: canonicalJson(pack) })
    .execute()
}

export type PackInForce = {
  /** What counts: the institution's own data first, then what was kept on installation. */
  facts: PackFacts
  /** What this release ships for the institution's country; undefined for a country without a pack. */
  shipped: CountryPack | undefined
  /** Nothing was kept on installation, so what the institution does not say itself comes from this release. */
  isKept: boolean
  /** Weekend and holidays in force; undefined where the pack was kept before packs had them and none were taken since. */
  calendar: CalendarRules | undefined
  /** As kept on installation; of packs kept before they had any, as shipped. */
  departments: readonly Department[]
}

const keptPack = z.looseObject({
  workingCalendar: calendarRulesSchema.optional(),
  departments: countryPackSchema.shape.departments.optional(),
})

/** The packs that were kept last, by their text: it is read on every page and changes with a release. */
const keptPacks = new Map<string, z.infer<typeof keptPack>>()
const parsePack = (text: string) =>
  keepLast(keptPacks, 2, text, keptPacks.get(text) ?? keptPack.parse(JSON.parse(text)))

/** The country's data as they count in this database (decisions.md 6). */
export async function readPackInForce(db: Reader): Promise<PackInForce> {
  const row = await db
    .selectFrom('platform_institution')
    .select(['country', 'locale', 'time_zone as timeZone', 'country_pack as pack'])
    .executeTakeFirst()
  const country = countries.find((one) => one === row?.country)
  const shipped = country === undefined ? undefined : readCountryPack(country)
  const kept = row?.pack == null ? undefined : parsePack(row.pack)
  const own = row === undefined ? {} : { country: row.country, locale: row.locale, timeZone: row.timeZone }
  const facts = new Map([...packFacts(kept ?? shipped), ...packFacts(own)])
  const calendar = kept === undefined ? shipped?.workingCalendar : kept.workingCalendar
  const departments = departmentList(kept?.departments ?? shipped?.departments)
  return { facts, shipped, isKept: kept !== undefined, calendar, departments }
}

/** Puts the calendar that a release ships in the place of the one in force; the country's other data stay as they are. */
export async function keepCalendarRules(tx: Tx, shipped: CountryPack): Promise<void> {
  const row = await tx.selectFrom('platform_institution').select('country_pack as pack').executeTakeFirst()
  const kept = row?.pack == null ? shipped : z.record(z.string(), z.unknown()).parse(JSON.parse(row.pack))
  await tx
    .updateTable('platform_institution')
    .set({ country_pack: canonicalJson({ ...kept, workingCalendar: shipped.workingCalendar }) })
    .execute()
}

/** What the plan of a year is called in this institution; in a country without a pack, as in the first one that has one. */
export async function findYearlyPlanLabel(db: Reader): Promise<YearlyPlanLabel> {
  const { facts, shipped } = await readPackInForce(db)
  return yearlyPlanLabel(facts, (shipped ?? readCountryPack(countries[0])).labels.yearlyPlan)
}
