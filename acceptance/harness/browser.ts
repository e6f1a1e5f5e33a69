import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Chromium of this machine, or undefined: browser tests then skip and say so. */
export const chromiumPath = process.env.HILO_CHROMIUM || undefined

export const DESKTOP = { width: 1366, height: 768 }
export const PHONE = { width: 390, height: 844 }

export function launchChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  return chromium.launch({ executablePath: chromiumPath ?? '', args: [...args, '--disable-sync', '--no-first-run'] })
}

/** A page of its own context, signed in as a person of the demo when an address is given. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions & { as?: string } = {},
): Promise<Page> {
  const { as, ...context } = options
  const page = await (
    await browser.newContext({
      baseURL: address,
      viewport: DESKTOP,
      reducedMotion: 'reduce',
      locale: 'es-SV',
      ...context,
    })
  ).newPage()
  // Two journeys run at once on two cores: a document of 90 pages may take its time.
  page.setDefaultTimeout(20_000)
  if (as !== undefined) {
    const answer = await page.request.post('/api/sesion/demo', { data: { email: as }, headers: { origin: address } })
    if (!answer.ok()) throw new Error(`could not enter as ${as}: ${await answer.text()}`)
  }
  return page
}

/** The smallest PDF that is taken as the document behind a request. */
export const supportingNote = {
  name: 'nota.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF'),
}

/** E-mail of the demo person who has a role, as the sign-in page offers it. */
export async function demoPerson(address: string, role: string): Promise<string> {
  const answer = await fetch(`${address}/api/bienvenida`)
  const { demo } = (await answer.json()) as { demo: { role: string; email: string }[] }
  const person = demo.find((one) => one.role === role)
  if (person === undefined) throw new Error(`no demo person is ${role}`)
  return person.email
}

/** What a scheme can change; the rest of the rules give the same answer in both. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Rules of WCAG 2.2 AA that the page breaks, each with the elements that break it. */
export async function accessibilityFaults(page: Page, look: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  // The product's content policy allows no foreign script element; an evaluated one is not the page's.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const options: RunOptions = {
    runOnly: look === 'all' ? { type: 'tag', values: WCAG } : { type: 'rule', values: COLOUR_RULES },
    rules: { 'target-size': { enabled: look === 'all' } },
    resultTypes: ['violations'],
  }
  const result = await page.evaluate(
    (asked): Promise<AxeResults> => (window as unknown as { axe: typeof import('axe-core') }).axe.run(asked),
    options,
  )
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 140)).join(' | ')}`)
}

/** How many pixels the page is wider than the window. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** What nobody may break: WCAG in both schemes, and the width of a desktop and of a phone. The page is left light, on a desktop. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults = (await accessibilityFaults(page)).map((fault) => `light: ${fault}`)
  await page.emulateMedia({ colorScheme: 'dark' })
  for (const fault of await accessibilityFaults(page, 'colours')) faults.push(`dark: ${fault}`)
  await page.emulateMedia({ colorScheme: 'light' })
  for (const [name, size] of [
    ['phone', PHONE],
    ['desktop', DESKTOP],
  ] as const) {
    await page.setViewportSize(size)
    const over = await sidewaysOverflow(page)
    if (over > 0) faults.push(`${over} px wider than a ${name}`)
  }
  return faults
}
