import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What a scheme can change; the rest of the rules give the same answer in both. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Rules of WCAG 2.2 AA that the page breaks, each with the elements that break it. */
export async function accessibilityFaults(page: Page, look: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  // The product's content policy allows no foreign script element; an evaluated one is not the page's.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const options: RunOptions = {
    runOnly: look === 'all' ? { type: 'tag', values: WCAG } : { type: 'rule', values: COLOUR_RULES },
    rules: { 'target-size': { enabled: look === 'all' } },
    // What passed is not asked for: collecting it takes half of the time.
    reporter: 'no-passes',
    resultTypes: ['violations'],
    selectors: false,
  }
  const result = await page.evaluate(
    (asked): Promise<AxeResults> => (window as unknown as { axe: typeof import('axe-core') }).axe.run(asked),
    options,
  )
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`)
}
