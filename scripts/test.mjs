// npm test: from a fresh clone to the whole proof. Last line: N passed, N failed, N skipped.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { lanes, root, runLane } from './lanes.mjs'

install()
build()
// Programs that a test starts in a process of its own are the ones just built: as they ship, and without a loader.
process.env.HILO_BUILT = join(root, 'dist', 'server')
mkdirSync(join(root, '.cache'), { recursive: true })

const total = { passed: 0, failed: 0, skipped: 0 }
const skippedLanes = []
const failedLanes = []

function count(report) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  total.passed += numPassedTests
  total.failed += numFailedTests
  total.skipped += numPendingTests
  return numFailedTests
}

// Each of these keeps one core busy and says little: they run beside each other.
const quick = Object.values(lanes).filter(({ report }) => report === undefined)
const clean = await Promise.all(quick.map((lane) => runLane(lane, { whole: true })))
for (const [at, lane] of quick.entries()) {
  total[clean[at] ? 'passed' : 'failed'] += 1
  if (!clean[at]) failedLanes.push(lane.title)
}

for (const lane of Object.values(lanes).filter(({ report }) => report !== undefined)) {
  const reason = lane.skip?.() ?? null
  if (reason !== null) {
    skippedLanes.push(`${lane.title} (${reason})`)
    continue
  }
  const report = join(root, '.cache', `${lane.report}.json`)
  rmSync(report, { force: true })
  const isClean = await runLane(lane)
  const failures = count(report)
  // A lane can fail outside its tests (a file that does not load): that is a failure too.
  if (!isClean && failures === 0) total.failed += 1
  if (!isClean) failedLanes.push(lane.title)
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
