import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { buildDemo } from '../demo/buildDemo.ts'
import { type Database, type DatabaseTarget, migrate, openDatabase, openFiles } from '../src/domains/platform/index.ts'
import {
  createPostgresDatabase,
  dropPostgresDatabase,
  serverUrl,
} from '../src/domains/platform/testing/postgresServer.ts'

/** A database to measure on. `copy` makes one more with the same rows; nobody may have the first one open then. */
export type Place = {
  readonly target: Exclude<DatabaseTarget, { kind: 'memory' }>
  readonly copy: () => Promise<Place>
  readonly remove: () => Promise<void>
}

export type Engine = 'PostgreSQL' | 'PGlite'
export const YEAR = 2026
const TENFOLD_ROWS = 5_000
const STORED_YEARS = 100

process.env.TEST_DATABASE_URL ||= 'postgres://postgres@127.0.0.1:5432/postgres'

async function postgresPlace(template?: string): Promise<Place> {
  const name = `hilo_bench_${randomBytes(6).toString('hex')}`
  await createPostgresDatabase(name, template)
  return {
    target: { kind: 'postgres', url: serverUrl(name) },
    copy: () => postgresPlace(name),
    remove: () => dropPostgresDatabase(name),
  }
}

function embeddedPlace(original?: string): Place {
  const folder = mkdtempSync(join(tmpdir(), 'hilo-bench-'))
  if (original !== undefined) cpSync(original, folder, { recursive: true })
  return {
    target: { kind: 'embedded', folder },
    copy: async () => embeddedPlace(folder),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Works on the rows of a place that nobody has open, and leaves its statistics fresh. */
export async function fill(place: Place, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await openDatabase(place.target)
  try {
    await work(database)
    await database.runScript('vacuum analyze')
  } finally {
    await database.close()
  }
}

/** Copies rows of a table `copies` times inside it; `changed` says the columns that differ, with `n` the number of the copy. */
async function copyRows(
  database: Database,
  copies: number,
  table: string,
  where: string,
  changed: Readonly<Record<string, string>>,
): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} order by ordinal_position`.execute(database.kysely)
  const names = rows.map(({ name }) => name)
  const values = names.map((name) => changed[name] ?? `s.${name}`)
  await database.runScript(`insert into ${table} (${names.join(', ')})
    select ${values.join(', ')} from ${table} s cross join generate_series(1, ${copies}) n where ${where}`)
}

/** Unit plans of the year that is measured. */
export const OF_PLAN = `(select up.id from operations_unit_plan up join operations_plan p on p.id = up.plan_id where p.year = ${YEAR})`
const OF_ROWS = `(select a.id from operations_activity a where a.unit_plan_id in ${OF_PLAN})`
const PARTS = ['operations_activity_month', 'operations_activity_responsible', 'operations_activity_support']

/** The rows of the parts first: their own condition would find the copies of their activities too. */
async function copyActivities(database: Database, copies: number, changed: Record<string, string>): Promise<void> {
  await database.runScript(`create table bench_rows as select id from ${OF_ROWS} one`)
  await copyRows(database, copies, 'operations_activity', 's.id in (select id from bench_rows)', {
    id: `s.id || '-' || n`,
    copied_from: 'null',
    ...changed,
  })
  for (const part of PARTS) {
    const ofCopied = 's.activity_id in (select id from bench_rows)'
    await copyRows(database, copies, part, ofCopied, { activity_id: `s.activity_id || '-' || n` })
  }
  await database.runScript('drop table bench_rows')
}

async function toTenfold(database: Database): Promise<void> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.raw(OF_ROWS)} one`.execute(
    database.kysely,
  )
  const copies = Math.ceil(TENFOLD_ROWS / Number(rows[0]?.count)) - 1
  await copyActivities(database, copies, { code: `s.code || '-' || n`, position: 's.position + 1000 * n' })
}

/** The plan of the year a hundred times more, in years long gone. */
async function toHundredYears(database: Database): Promise<void> {
  const change = { id: `s.id || '-' || n`, year: '1900 + n' }
  await copyRows(database, STORED_YEARS, 'operations_plan', `s.year = ${YEAR}`, change)
  await copyRows(database, STORED_YEARS, 'operations_unit_plan', `s.id in ${OF_PLAN}`, {
    id: `s.id || '-' || n`,
    plan_id: `s.plan_id || '-' || n`,
  })
  await copyActivities(database, STORED_YEARS, { unit_plan_id: `s.unit_plan_id || '-' || n` })
}

export const sizes = ['1x', '10x', '100 years'] as const
export type Size = (typeof sizes)[number]
export type Seeded = { readonly places: Readonly<Record<Size, Place>>; readonly remove: () => Promise<void> }

/** The demo ministry in three databases of an engine: as it is, its plan with 5 000 rows, and with 100 more years stored. */
export async function seed(engine: Engine): Promise<Seeded> {
  const made: Place[] = []
  const folder = mkdtempSync(join(tmpdir(), 'hilo-bench-files-'))
  const keep = (place: Place): Place => {
    made.push(place)
    return place
  }
  const remove = async (): Promise<void> => {
    for (const place of made) await place.remove()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const demo = keep(engine === 'PostgreSQL' ? await postgresPlace() : embeddedPlace())
    await fill(demo, async (database) => {
      await migrate(database)
      const files = openFiles({ kind: 'folder', folder: join(folder, 'archivos') })
      await buildDemo({ database, files, personKeyFile: join(folder, 'clave') })
    })
    const tenfold = keep(await demo.copy())
    await fill(tenfold, toTenfold)
    const years = keep(await demo.copy())
    await fill(years, toHundredYears)
    return { places: { '1x': demo, '10x': tenfold, '100 years': years }, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
