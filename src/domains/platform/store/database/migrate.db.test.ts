import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../testing/testDatabase.ts'
import { describeSchema, renderKyselyTypes, renderSnapshot } from './describeSchema.ts'
import { currentMigration, migrate } from './migrate.ts'
import { readMigrations } from './migrations.ts'
import type { Database } from './openDatabase.ts'
import { projectFolder } from './projectFolder.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

describe('migraciones', () => {
  it('dejan en las dos bases el mismo esquema que está escrito en db/schema.sql y en los tipos', async () => {
    const schema = await describeSchema(database)
    expect(renderSnapshot(schema)).toBe(readFileSync(join(projectFolder(), 'db', 'schema.sql'), 'utf8'))
    const types = readFileSync(join(projectFolder(), 'src/domains/platform/store/schema.ts'), 'utf8')
    expect(renderKyselyTypes(schema)).toBe(types)
  })

  it('no se repiten', async () => {
    expect(await migrate(database)).toBe(0)
    expect(await currentMigration(database)).toBe(readMigrations().at(-1)?.name)
  })

  it('una base de una versión más nueva se rechaza', async () => {
    const known = readMigrations().slice(0, -1)
    await expect(migrate(database, known)).rejects.toMatchObject({ code: 'platform.databaseIsNewer' })
  })

  it('una migración editada después de aplicarse se rechaza', async () => {
    const edited = readMigrations().map((migration) => ({ ...migration, sha256: 'otra' }))
    await expect(migrate(database, edited)).rejects.toMatchObject({ code: 'platform.migrationChanged' })
  })
})
