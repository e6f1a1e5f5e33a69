import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that take longest, most of them because they start programs: vitest goes by size and would leave one alone at the
 * end. Before them, those of the browser that need no demo, which is built meanwhile.
 */
const LONG = [
  /gallery\.browser/,
  /monthGrid\.browser/,
  /pages\.browser/,
  /importedPlan\.browser/,
  /buildDemo\.db/,
  /start\.db/,
  /torture\.db/,
  /src\/cli\//,
  /torture\//,
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((one) => one.test(moduleId))
      return at === -1 ? LONG.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

/**
 * Lanes: `rules` is pure and fast; `database` runs once for each engine (TEST_DB); `browser` drives Chromium.
 * The files of a worker share their loaded modules: no module of ours keeps state that a test may see.
 */
const shared = { isolate: false, maxWorkers: 2 }

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // What one lane has translated, the next ones read.
    experimental: { fsModuleCache: true },
    projects: [
      {
        test: {
          ...shared,
          name: 'rules',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'demo/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/*.browser.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'database',
          include: ['{src,demo,scripts,torture}/**/*.db.test.ts', 'acceptance/**/*.scenario.test.ts'],
          globalSetup: ['src/domains/platform/testing/globalDatabase.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
          // A journey waits for its page a sixth of the time.
          maxWorkers: 3,
          name: 'browser',
          include: ['acceptance/**/*.browser.test.ts', 'src/ui/**/*.browser.test.ts'],
          globalSetup: ['acceptance/harness/product.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
