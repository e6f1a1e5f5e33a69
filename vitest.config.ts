import { defineConfig } from 'vitest/config'

/** Lanes: `rules` is pure and fast; `database` runs once for each engine (TEST_DB); `browser` drives Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rules',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'demo/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/*.browser.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['{src,demo,scripts}/**/*.db.test.ts', 'acceptance/**/*.scenario.test.ts'],
          globalSetup: ['src/domains/platform/testing/globalDatabase.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['acceptance/**/*.browser.test.ts', 'src/ui/**/*.browser.test.ts'],
          globalSetup: ['acceptance/harness/product.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
