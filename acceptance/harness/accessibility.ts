import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { hideTwins, showTwins } from './twins.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** What a scheme of colours can change: by far the slowest rules. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: COLOUR_RULES } }

/** The others, which give the same answer in both schemes. */
const STRUCTURE: RunOptions = {
  runOnly: { type: 'tag', values: WCAG },
  rules: {
    'target-size': { enabled: true },
    ...Object.fromEntries(COLOUR_RULES.map((id) => [id, { enabled: false }])),
  },
}

async function faultsBy(page: Page, rules: RunOptions): Promise<readonly string[]> {
  // The product's content policy allows no foreign script element; an evaluated one is not the page's.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  // What passed is not asked for: collecting it takes half of the time.
  const options: RunOptions = { ...rules, reporter: 'no-passes', resultTypes: ['violations'], selectors: false }
  const result = await page.evaluate(
    (asked): Promise<AxeResults> => (window as unknown as { axe: typeof import('axe-core') }).axe.run(asked),
    options,
  )
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`)
}

const SCHEMES = ['dark', 'light'] as const

/** Rules of WCAG 2.2 AA that the page breaks, each with the elements that break it. The page is left light. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const faults = [...(await faultsBy(page, STRUCTURE))]
  await hideTwins(page)
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme })
    for (const fault of await faultsBy(page, COLOURS)) faults.push(`${colorScheme}: ${fault}`)
  }
  await showTwins(page)
  return faults
}
