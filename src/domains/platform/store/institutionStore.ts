import type { Reader, Tx } from './database/transaction.ts'

export type Institution = {
  name: string
  acronym: string
  country: string
  locale: string
  timeZone: string
  emblemSvg: string | null
  isDemo: boolean
  fixedDate: string | null
}

/** The institution of this database, or undefined before it was set up. */
export async function findInstitution(db: Reader): Promise<Institution | undefined> {
  return db
    .selectFrom('platform_institution')
    .select([
      'name',
      'acronym',
      'country',
      'locale',
      'time_zone as timeZone',
      'emblem_svg as emblemSvg',
      'is_demo as isDemo',
      'fixed_date as fixedDate',
    ])
    .executeTakeFirst()
}

export async function saveInstitution(tx: Tx, institution: Institution): Promise<void> {
  const row = {
    name: institution.name,
    acronym: institution.acronym,
    country: institution.country,
    locale: institution.locale,
    time_zone: institution.timeZone,
    emblem_svg: institution.emblemSvg,
    is_demo: institution.isDemo,
    fixed_date: institution.fixedDate,
  }
  await tx
    .insertInto('platform_institution')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}
