import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import setup from '../src/domains/platform/testing/globalDatabase.ts'
import { runRounds } from './rounds.ts'

/**
 * `npm run torture -- [--engine postgres|pglite] [--rounds N] [--seed N]`: both engines without `--engine`, 200 rounds on
 * PostgreSQL (the server that TEST_DATABASE_URL names) and 50 on the embedded one. Ends with 1 at the first fault.
 */
const { values } = parseArgs({
  options: { engine: { type: 'string' }, rounds: { type: 'string' }, seed: { type: 'string' } },
})
const ROUNDS = { postgres: 200, pglite: 50 } as const
const isEngine = (name: string): name is keyof typeof ROUNDS => name in ROUNDS
const engines = (values.engine === undefined ? Object.keys(ROUNDS) : [values.engine]).filter(isEngine)
const seed = Number(values.seed ?? Date.now() % 1_000_000)
if (engines.length === 0 || !Number.isSafeInteger(seed))
  throw new Error('--engine postgres|pglite, --rounds N, --seed N')

const built = spawnSync(process.execPath, [fileURLToPath(new URL('../scripts/build.mjs', import.meta.url))], {
  stdio: 'inherit',
})
if (built.status !== 0) throw new Error('the product could not be built')

for (const engine of engines) {
  process.env.TEST_DB = engine
  const end = await setup()
  console.log(`\n${engine}, seed ${seed}`)
  try {
    console.log(await runRounds({ seed, rounds: Number(values.rounds ?? ROUNDS[engine]) }, console.log))
  } finally {
    await end?.()
  }
}
