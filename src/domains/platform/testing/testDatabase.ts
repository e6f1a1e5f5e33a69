import { type Database, openDatabase } from '../store/database/openDatabase.ts'
import { aMigratedPlace, anEmptyPlace, type TestPlace } from './testPlace.ts'

/** Opens the database of the place, and closes it with the place. */
async function openAt({ environment, remove }: TestPlace): Promise<Database> {
  const { DATABASE_URL: url, HILO_DATA: folder = '' } = environment
  const database = await openDatabase(
    url === undefined ? { kind: 'embedded', folder } : { kind: 'postgres', url, connections: 5 },
  )
  return {
    ...database,
    close: async () => {
      await database.close()
      await remove()
    },
  }
}

/** A database of the lane's engine without any table, as an operator has it before the first start. */
export async function openBlankDatabase(): Promise<Database> {
  return openAt(await anEmptyPlace())
}

/** A migrated, empty database of the lane's engine (TEST_DB), of its own for the test file that asks for it. */
export async function openTestDatabase(): Promise<Database> {
  return openAt(await aMigratedPlace())
}
