import { spawnSync } from 'node:child_process'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { openDatabase } from '../src/domains/platform/index.ts'
import { measureApproval } from './approval.ts'
import { measureCycle } from './cycle.ts'
import { measureDocuments } from './documents.ts'
import type { Part } from './figures.ts'
import { measureHttp } from './http.ts'
import { measurePages } from './pages.ts'
import { describeMachine, printPart, writeReport } from './report.ts'
import { measureInstall, measureServer } from './rest.ts'
import { type Engine, type Place, type Seeded, seed } from './seed.ts'

const wanted = process.argv.slice(2)
const parts = ['http', 'cycle', 'approval', 'rest', 'pages', 'documents'] as const
const engines = ['PostgreSQL', 'PGlite'] as const

/** What was named, or all where none of its kind was. */
const chosen = <T extends string>(all: readonly T[]): readonly T[] => {
  const named = all.filter((one) => wanted.includes(one))
  return named.length === 0 ? all : named
}
const wants = (part: (typeof parts)[number]): boolean => chosen(parts).includes(part)

async function postgresVersion({ target }: Place): Promise<string> {
  const database = await openDatabase(target)
  const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(
    database.kysely,
  )
  await database.close()
  return rows[0]?.version ?? ''
}

async function measureEngine(engine: Engine, { places }: Seeded, add: (part: Part) => void): Promise<void> {
  if (wants('http')) add(await measureHttp(engine, places))
  if (wants('cycle')) add(await measureCycle(engine, places['1x']))
  if (wants('approval')) add(await measureApproval(engine, places['1x'], places['10x']))
  if (wants('rest')) add(await measureServer(engine, places['1x']))
  if (wants('pages') && engine === 'PostgreSQL') add(await measurePages(places['1x']))
  // Last: the import adds a year and its units.
  if (wants('documents')) add(await measureDocuments(engine, places['1x']))
}

/** All parts on both engines, or those named (`http PGlite`). Each table goes into docs/bench.md when it is there. */
async function run(): Promise<void> {
  const loadBefore = loadavg()[0] ?? 0
  const startedAt = performance.now()
  const built = spawnSync(process.execPath, [fileURLToPath(new URL('../scripts/build.mjs', import.meta.url))], {
    stdio: 'inherit',
  })
  if (built.status !== 0) throw new Error('the product could not be built')
  const add = (part: Part): void => {
    printPart(part)
    writeReport([part])
  }
  let version = ''
  for (const engine of chosen(engines)) {
    const seeded = await seed(engine)
    try {
      if (engine === 'PostgreSQL') version = await postgresVersion(seeded.places['1x'])
      await measureEngine(engine, seeded, add)
    } finally {
      await seeded.remove()
    }
  }
  if (wants('rest')) add(measureInstall())
  add(describeMachine(version, loadBefore, performance.now() - startedAt))
}

await run()
