import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { accessibilityFaults } from './accessibility.ts'

/** Chromium of this machine, or undefined: browser tests then skip and say so. */
export const chromiumPath = process.env.HILO_CHROMIUM || undefined

export const DESKTOP = { width: 1366, height: 768 }
export const PHONE = { width: 390, height: 844 }

export function launchChromium(): Promise<Browser> {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  // A page lives for a second here: drawing it in a process of its own, and optimizing its code, costs more than it saves.
  const brief = ['--disable-gpu', '--in-process-gpu', '--js-flags=--max-optimized-bytecode-size=0']
  return chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox', ...quiet, ...brief] })
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

/** How many pixels the page is wider than the window. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** What nobody may break: WCAG in both schemes, and the width of a desktop and of a phone. The page is left light, on a desktop. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const faults = [...(await accessibilityFaults(page))]
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
