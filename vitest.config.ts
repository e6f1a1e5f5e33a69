import { defineConfig } from 'vitest/config'

/**
 * Lanes: `rules` is pure and fast; `database` runs once for each engine (TEST_DB); `browser` drives Chromium.
 * The files of a worker share their loaded modules: no module of ours keeps state that a test may see.
 */
const shared = { isolate: false, maxWorkers: 2 }

export default defineConfig({
  test: {
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
          include: ['{src,demo,scripts}/**/*.db.test.ts', 'acceptance/**/*.scenario.test.ts'],
          globalSetup: ['src/domains/platform/testing/globalDatabase.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...shared,
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
