// npm test: from a fresh clone to the whole proof. Last line: N passed, N failed, N skipped.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { lanes, root, runLane } from './lanes.mjs'

install()
build()
// Programs that a test starts in a process of its own are the ones just built: as they ship, and without a loader.
process.env.HILO_BUILT = join(root, 'dist', 'server')
mkdirSync(join(root, '.cache'), { recursive: true })

/** What keeps the cores busy together and does not get in each other's way runs beside each other. */
const STAGES = [['format', 'imports', 'types', 'rules'], ['embedded', 'postgres'], ['browser']]

const total = { passed: 0, failed: 0, skipped: 0 }
const skippedLanes = []
const failedLanes = []

/** What a lane counted; one without a report of its own is one test. */
function counted({ report }, isClean) {
  if (report === undefined) return { numPassedTests: isClean ? 1 : 0, numFailedTests: 0, numPendingTests: 0 }
  return existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
}

function count(lane, isClean) {
  const { numPassedTests, numFailedTests, numPendingTests } = counted(lane, isClean)
  total.passed += numPassedTests
  total.skipped += numPendingTests
  // A lane can fail outside its tests (a file that does not load): that is a failure too.
  total.failed += isClean ? 0 : Math.max(numFailedTests, 1)
  if (!isClean) failedLanes.push(lane.title)
}

for (const stage of STAGES) {
  const asked = stage.map((name) => lanes[name])
  const able = asked.filter((lane) => (lane.skip?.() ?? null) === null)
  for (const lane of asked) if (!able.includes(lane)) skippedLanes.push(`${lane.title} (${lane.skip()})`)
  for (const { report } of able) if (report !== undefined) rmSync(report, { force: true })
  const whole = able.length > 1
  if (whole) console.log(`\nEn marcha: ${able.map(({ title }) => title).join(', ')}`)
  await Promise.all(able.map(async (lane) => count(lane, await runLane(lane, { whole }))))
}

total.skipped += skippedLanes.length
if (skippedLanes.length > 0) console.log(`\nNo se probó: ${skippedLanes.join('; ')}`)
if (failedLanes.length > 0) console.log(`\nFallaron: ${failedLanes.join('; ')}`)
if (process.env.HILO_REQUIRE_ALL === '1' && skippedLanes.length > 0) {
  console.log('HILO_REQUIRE_ALL=1: lo que no se probó cuenta como fallo.')
  total.failed += skippedLanes.length
  total.skipped -= skippedLanes.length
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed > 0 ? 1 : 0)
