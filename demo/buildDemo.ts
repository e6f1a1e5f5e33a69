import { type Database, inTransaction, saveInstitution } from '../src/domains/platform/index.ts'

/** Builds the demo ministry in an empty, migrated database. */
export async function buildDemo(database: Database): Promise<void> {
  await inTransaction(database, (tx) =>
    saveInstitution(tx, {
      name: 'Ministerio de Trabajo y Equidad Laboral',
      acronym: 'MTEL',
      country: 'SV',
      locale: 'es-SV',
      timeZone: 'America/El_Salvador',
      emblemSvg: null,
      isDemo: true,
      fixedDate: null,
    }),
  )
}
