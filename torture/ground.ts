import { readConfiguration } from '../src/app/configuration.ts'
import { EVEN, makeOfficial, openPlanGround, YEAR } from '../src/domains/operations/testing.ts'
import {
  type Database,
  type FileStorage,
  inTransaction,
  openDatabase,
  openFiles,
} from '../src/domains/platform/index.ts'
import { aMigratedPlace, aSession, type TestPlace } from '../src/domains/platform/testing.ts'

/** A ministry with a plan in force, on a database that server processes of the product open and lose. */
export type Ground = TestPlace & {
  files: FileStorage
  year: number
  /** Activities of the unit that each head answers for. */
  activities: { jefa: readonly string[]; jefe2: readonly string[] }
  /** Session cookie of each person by the name before the at sign. */
  cookies: ReadonlyMap<string, string>
  /** The database as another program sees it; on the embedded engine only while no server holds it. */
  open: () => Promise<Database>
}

const ACTIVITIES_OF_UNIT = 20

/** Late in the year, so that every month may be reported; it stands still, so that no run depends on today. */
const TODAY = `${YEAR}-12-20`

export async function aGround(): Promise<Ground> {
  const place = await aMigratedPlace()
  const configuration = readConfiguration(place.environment)
  const open = (): Promise<Database> => openDatabase(configuration.database)
  const files = openFiles(configuration.files)
  const ground = await openPlanGround({ database: await open(), files })
  const { app, units, add } = ground
  const activitiesOf = (unitId: string, name: string): Promise<string[]> =>
    add(
      unitId,
      Array.from({ length: ACTIVITIES_OF_UNIT }, (_, n) => ({
        name: `${name} ${n + 1}`,
        expectedResult: `Servicio ${n + 1} prestado`,
        means: ['Informe firmado'],
        months: EVEN,
      })),
    )
  const activities = { jefa: await activitiesOf(units.one, 'Feria'), jefe2: await activitiesOf(units.two, 'Visita') }
  await makeOfficial(ground)
  const cookies = await inTransaction(app.database, async (tx) => {
    await tx.updateTable('platform_institution').set({ fixed_date: TODAY }).execute()
    const people = await tx.selectFrom('platform_person').select(['id', 'email']).execute()
    const found = new Map<string, string>()
    for (const { id, email } of people)
      found.set(email.split('@')[0] ?? '', `hilo_session=${await aSession(tx, app, id)}`)
    return found
  })
  await app.database.close()
  return { ...place, files, year: YEAR, activities, cookies, open }
}
