// npm test: from a fresh clone to the whole proof. Last line: N passed, N failed, N skipped.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { lanes, root, runLane } from './lanes.mjs'

install()
build()
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

for (const lane of Object.values(lanes)) {
  const reason = lane.skip?.() ?? null
  if (reason !== null) {
    skippedLanes.push(`${lane.title} (${reason})`)
    continue
  }
  console.log(`\n── ${lane.title}`)
  const report = lane.report && join(root, '.cache', `${lane.report}.json`)
  if (report) rmSync(report, { force: true })
  const clean = runLane(lane)
  const failures = report ? count(report) : 0
  if (!report) total[clean ? 'passed' : 'failed'] += 1
  // A lane can fail outside its tests (a file that does not load): that is a failure too.
  if (!clean && report && failures === 0) total.failed += 1
  if (!clean) failedLanes.push(lane.title)
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
