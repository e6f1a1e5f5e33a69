// The lanes of the proof, in the order in which they fail soonest.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (path) => join(root, 'node_modules', path)

/** Without the frame of a window the same engine takes a sixth less of the processor. */
export const chromium =
  process.env.HILO_CHROMIUM ??
  ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']
    .map((name) => join('/usr/bin', name))
    .find(existsSync)

const ROOM = 4 * 1024 ** 3

/** Where the machine keeps files in memory and has room for those of hundreds of short-lived databases, they go there. */
function scratchInMemory() {
  const folder = '/dev/shm'
  if (!existsSync(folder)) return {}
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < ROOM ? {} : { TMPDIR: folder }
}

/** What a lane counted, as vitest writes it. */
const reportOf = (name) => join(root, '.cache', `${name}.json`)

/** A lane of tests: the project of vitest, and the name of its report, which is the lane's. */
const tests = (name, project = name) => ({
  report: reportOf(name),
  args: [
    ...[bin('vitest/vitest.mjs'), 'run', '--project', project],
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', reportOf(name)],
  ],
})

/** `skip` says why a lane can't run here; null when it can. */
export const lanes = {
  format: { title: 'formato y estilo', args: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
  imports: {
    title: 'quién importa a quién',
    args: [
      bin('dependency-cruiser/bin/dependency-cruise.mjs'),
      'src',
      'demo',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
    ],
  },
  // One thread: the other lanes have the other core.
  types: { title: 'tipos', args: [bin('typescript-native/bin/tsc'), '--noEmit', '--singleThreaded'] },
  rules: { title: 'reglas', ...tests('rules') },
  embedded: {
    title: 'base de datos incorporada',
    ...tests('embedded', 'database'),
    env: { TEST_DB: 'pglite', ...scratchInMemory() },
  },
  postgres: {
    title: 'PostgreSQL',
    ...tests('postgres', 'database'),
    env: { TEST_DB: 'postgres' },
    skip: () => (testDatabaseUrl() === null ? 'sin TEST_DATABASE_URL' : null),
  },
  browser: {
    title: 'navegador',
    ...tests('browser'),
    skip: () => (chromium === undefined ? 'sin Chromium' : null),
  },
}

/** Nothing is created on a server that was not named; the full proof names the local one. */
export function testDatabaseUrl() {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL
  return process.env.HILO_REQUIRE_ALL === '1' ? 'postgres://postgres@127.0.0.1:5432/postgres' : null
}

/** Whether the lane is clean. What it says goes out as it comes; beside others (`whole`), in one piece at its end. */
export async function runLane(lane, { whole = false } = {}) {
  const env = { ...process.env, ...lane.env, HILO_CHROMIUM: chromium ?? '', TEST_DATABASE_URL: testDatabaseUrl() ?? '' }
  const child = spawn(process.execPath, lane.args, { cwd: root, env, stdio: whole ? 'pipe' : 'inherit' })
  const said = [Buffer.from(`\n── ${lane.title}\n`)]
  if (!whole) process.stdout.write(said[0])
  child.stdout?.on('data', (chunk) => said.push(chunk))
  child.stderr?.on('data', (chunk) => said.push(chunk))
  const [code] = await once(child, 'close')
  if (whole) process.stdout.write(Buffer.concat(said))
  return code === 0
}
