import { existsSync } from 'node:fs'
import { get } from 'node:http'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { type Figure, kib, median, ms, type Part } from './figures.ts'
import { chromiumPath } from './monthGrid/gridPage.ts'
import { measureMonthGrid } from './monthGrid/measure.ts'
import { type Place, YEAR } from './seed.ts'
import { enter, startProduct } from './servers.ts'

const ENTRY_LIMIT = 150 * 1024
const ROUNDS = 3

/** Bytes on the wire and text of a file, asked as a browser asks. */
function ask(url: string, encoding: string): Promise<{ bytes: number; text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const body = Buffer.concat(chunks)
        resolve({ bytes: body.byteLength, text: encoding === 'identity' ? body.toString('utf8') : '' })
      })
    }).on('error', reject)
  })
}

/** The entry of the page and everything that it imports statically, each once. */
async function entryFiles(address: string): Promise<Set<string>> {
  const { text: page } = await ask(`${address}/`, 'identity')
  const found = new Set<string>()
  const waiting = [...page.matchAll(/<script[^>]*src="([^"]+\.js)"/g)].map(
    (match) => new URL(match[1] ?? '', address).href,
  )
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (found.has(url)) continue
    found.add(url)
    const { text } = await ask(url, 'identity')
    // Static imports of a built file: `from"./a.js"` and `import"./a.js"`; `import("./a.js")` waits for its page.
    for (const match of text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g))
      waiting.push(new URL(match[1] ?? '', url).href)
  }
  return found
}

async function entryFigure(address: string): Promise<Figure> {
  const files = await entryFiles(address)
  let total = 0
  for (const url of files) total += (await ask(url, 'gzip, deflate, br, zstd')).bytes
  const value = `${kib(total)} in ${files.size} files`
  return { name: 'Staff entry: compressed JavaScript', value, aim: 'at most 150 KiB', met: total <= ENTRY_LIMIT }
}

type Visit = { bytes: number; requests: number; ms: number }

/** One visit in a tab of its own: from going there to the heading of the page standing, and what came over the wire. */
async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let [bytes, requests] = [0, 0]
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += encodedDataLength > 0 ? 1 : 0
  })
  const start = performance.now()
  await page.goto(url)
  await page.locator('main h1').first().waitFor()
  await page.locator('main table, main [role=table], main [role=grid]').first().waitFor()
  const spent = performance.now() - start
  await page.waitForLoadState('networkidle')
  await page.close()
  return { bytes, requests, ms: spent }
}

async function visits(browser: Browser, address: string): Promise<Figure[]> {
  const cookie = await enter(address, 'planningOfficer')
  const [name = '', value = ''] = cookie.split('=')
  const first: Visit[] = []
  const second: Visit[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'es-SV' })
    await context.addCookies([{ name, value, url: address }])
    const url = `${address}/plan/${YEAR}`
    first.push(await visit(context, url))
    second.push(await visit(context, url))
    await context.close()
  }
  const figure = (title: string, all: readonly Visit[]): Figure => ({
    name: title,
    value: `${ms(median(all.map((one) => one.ms)))} to the table; ${kib(median(all.map((one) => one.bytes)))} in ${median(all.map((one) => one.requests))} requests`,
  })
  return [figure('First visit of the unit list', first), figure('Second visit', second)]
}

async function gridFigures(path: string): Promise<Figure[]> {
  const grid = await measureMonthGrid(path)
  const spread = ({ median: middle, p95 }: { median: number; p95: number }): string =>
    `median ${middle} ms, p95 ${p95} ms`
  const { typing, typingAt4x, readyMs, domNodesAt5000 } = grid
  return [
    {
      name: 'Grid: key to paint',
      value: spread(typing),
      aim: 'median 16 ms, p95 50 ms',
      met: typing.median <= 16 && typing.p95 <= 50,
    },
    {
      name: 'Grid: key to paint, processor slowed 4 times',
      value: spread(typingAt4x),
      aim: 'p95 100 ms',
      met: typingAt4x.p95 <= 100,
    },
    { name: 'A bare input on the same machine', value: spread(grid.bareInput) },
    { name: 'A bare input, processor slowed 4 times', value: spread(grid.bareInputAt4x) },
    { name: 'Grid: script of a key', value: ms(grid.scriptMsPerKey) },
    { name: 'Grid: ready with 500 rows', value: ms(readyMs.rows500) },
    { name: 'Grid: ready with 5 000 rows', value: ms(readyMs.rows5000), aim: '500 ms', met: readyMs.rows5000 <= 500 },
    {
      name: 'Grid: elements of the page at 5 000 rows',
      value: String(domNodesAt5000),
      aim: 'at most 1 500',
      met: domNodesAt5000 <= 1_500,
    },
    { name: 'Grid: paste of 500 × 12 cells', value: ms(grid.paste500x12Ms) },
  ]
}

/** Weight and time of the pages, and the month grid, in the Chromium of this machine. */
export async function measurePages(place: Place): Promise<Part> {
  const title = 'Pages'
  const path = process.env.HILO_CHROMIUM ?? chromiumPath
  const product = await startProduct(place)
  try {
    const figures = [await entryFigure(product.address)]
    if (path === undefined || !existsSync(path))
      return { title, figures, remark: 'No Chromium here: pages were not opened.' }
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
    const browser = await chromium.launch({ executablePath: path, args: [...args, '--disable-sync', '--no-first-run'] })
    try {
      figures.push(...(await visits(browser, product.address)))
    } finally {
      await browser.close()
    }
    return { title, figures: [...figures, ...(await gridFigures(path))] }
  } finally {
    await product.stop()
  }
}
