import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { build, type InlineConfig, type Plugin, preview } from 'vite'

const project = fileURLToPath(new URL('../..', import.meta.url))
const here = join(project, 'src/ui/monthGrid/testing')
const tokenFile = join(project, 'src/ui/styles/tokens.css')

/** Chromium of this machine, or undefined: tests then skip and say so. */
export const chromiumPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
)

export type GridBrowser = {
  readonly browser: Browser
  /** A new page of its own context on the harness with so many rows, ready to take keys. */
  readonly open: (options?: OpenOptions) => Promise<Page>
  /** The harness anew in a page that was opened here: nothing of what went before is left in it. */
  readonly show: (page: Page, options?: OpenOptions) => Promise<Page>
  readonly close: () => Promise<void>
}

export type OpenOptions = {
  readonly rows?: number
  readonly locale?: string
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
}

/** Puts the design tokens into the page. */
function withTokens(): Plugin {
  const children = readFileSync(tokenFile, 'utf8')
  return { name: 'tokens', transformIndexHtml: () => [{ tag: 'style', children }] }
}

/** Builds the harness as it would ship, serves it on a free port of the loopback address and starts Chromium. */
export async function startGridBrowser(executablePath: string): Promise<GridBrowser> {
  const outDir = mkdtempSync(join(tmpdir(), 'month-grid-'))
  const plugins = [react(), withTokens()]
  const shared = { root: here, configFile: false, logLevel: 'error', plugins } satisfies InlineConfig
  const input = join(here, 'harness.html')
  await build({ ...shared, build: { outDir, emptyOutDir: true, rolldownOptions: { input } } })
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const address = server.httpServer.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--no-first-run']
  const browser = await chromium.launch({ executablePath, args })
  const contexts: BrowserContext[] = []
  let shows = 0
  async function show(
    page: Page,
    { rows = 26, locale = 'es-SV', width = 1366, height = 768, scheme = 'light' }: OpenOptions = {},
  ): Promise<Page> {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme: scheme })
    // An address of its own, so that it is a visit and not a reload.
    shows += 1
    await page.goto(`http://127.0.0.1:${port}/harness.html?rows=${rows}&locale=${locale}&show=${shows}`)
    await page.locator('.mg-row, .mg-card').first().waitFor()
    return page
  }
  return {
    browser,
    show,
    async open(options) {
      const context = await browser.newContext()
      contexts.push(context)
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await context.addInitScript(() => {
        const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
        if (location.protocol !== 'http:' || visit?.type === 'reload') return
        localStorage.clear()
        sessionStorage.clear()
      })
      return show(await context.newPage(), options)
    },
    async close() {
      for (const context of contexts) await context.close()
      await browser.close()
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
