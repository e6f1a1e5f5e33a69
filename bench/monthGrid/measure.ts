import type { Page } from 'playwright-core'
import { cell, copyFromSpreadsheet, live, press } from './gridActions.ts'
import { type GridBrowser, startGridBrowser } from './gridPage.ts'

type Spread = { readonly median: number; readonly p95: number; readonly keys: number }

export type MonthGridFigures = {
  /** Key down to after the next paint, in milliseconds. */
  readonly typing: Spread
  readonly typingAt4x: Spread
  /** The same keys in a bare input of the same page: what the browser and the machine cost by themselves. */
  readonly bareInput: Spread
  readonly bareInputAt4x: Spread
  /** Script time of one key, by the browser's own count, so that a busy machine does not show in it. */
  readonly scriptMsPerKey: number
  /** Start of the page's script to the first frame with rows, 500 and 5 000 rows. */
  readonly readyMs: { readonly rows500: number; readonly rows5000: number }
  readonly domNodesAt5000: number
  /** Ctrl+V to the announcement of the result. */
  readonly paste500x12Ms: number
}

/** Grid and bare input, at full speed and slowed, take turns: what else the machine does reaches all four. */
const TURNS = 4
const CELLS = 20

/** Records in the page, for each key, the time from the event to the first task after the next frame. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    document.addEventListener(
      'keydown',
      (event) => {
        const start = event.timeStamp
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => times.push(performance.now() - start)
          channel.port2.postMessage(null)
        })
      },
      true,
    )
  })
}

const readTimes = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)

function spreadOf(all: readonly number[]): Spread {
  const times = all.toSorted((a, b) => a - b)
  const at = (share: number): number => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10
  return { median: at(0.5), p95: at(0.95), keys: times.length }
}

async function typing(grid: GridBrowser, throttle: number): Promise<{ times: number[]; scriptMs: number }> {
  const page = await grid.open({ rows: 500 })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  await session.send('Performance.enable')
  const scriptMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1_000 * (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0)
  }
  await cell(page, 1, 1).click()
  await watchKeys(page)
  const before = await scriptMs()
  for (let index = 0; index < CELLS; index += 1) await press(page, '1 7 Enter')
  const spent = (await scriptMs()) - before
  const times = await readTimes(page)
  await page.context().close()
  return { times, scriptMs: spent }
}

async function bareInput(grid: GridBrowser, throttle: number): Promise<number[]> {
  const page = await grid.open({ rows: 1 })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
  await page.evaluate(() => {
    document.body.innerHTML = '<input aria-label="prueba">'
    document.querySelector('input')?.focus()
  })
  await watchKeys(page)
  for (let index = 0; index < CELLS; index += 1) await press(page, '1 7 Enter')
  const times = await readTimes(page)
  await page.context().close()
  return times
}

async function inTurns(grid: GridBrowser) {
  const all = { typed: [] as number[], typedAt4x: [] as number[], bare: [] as number[], bareAt4x: [] as number[] }
  let scriptMs = 0
  for (let turn = 0; turn < TURNS; turn += 1) {
    const plain = await typing(grid, 1)
    all.typed.push(...plain.times)
    scriptMs += plain.scriptMs
    all.bare.push(...(await bareInput(grid, 1)))
    all.typedAt4x.push(...(await typing(grid, 4)).times)
    all.bareAt4x.push(...(await bareInput(grid, 4)))
  }
  return {
    typing: spreadOf(all.typed),
    typingAt4x: spreadOf(all.typedAt4x),
    bareInput: spreadOf(all.bare),
    bareInputAt4x: spreadOf(all.bareAt4x),
    scriptMsPerKey: Math.round((100 * scriptMs) / (3 * CELLS * TURNS)) / 100,
  }
}

async function ready(grid: GridBrowser, rows: number): Promise<{ ms: number; nodes: number }> {
  const page = await grid.open({ rows })
  const figures = await page.evaluate(() => ({
    ms: Math.round(window.harness.readyAt - window.harness.startedAt),
    nodes: document.querySelectorAll('*').length,
  }))
  await page.context().close()
  return figures
}

async function paste(grid: GridBrowser): Promise<number> {
  const page = await grid.open({ rows: 5_000 })
  await copyFromSpreadsheet(
    page,
    Array.from({ length: 500 }, (_, row) => Array.from({ length: 12 }, (_, col) => `${(row + col) % 20},5%`)),
  )
  await cell(page, 1, 1).click()
  await page.evaluate(() => {
    const target = document.querySelector('[data-live=result]')
    const marks = { start: 0, end: 0 }
    Object.assign(window, { pasteMarks: marks })
    document.addEventListener('paste', () => (marks.start = performance.now()), true)
    new MutationObserver(() => (marks.end = performance.now())).observe(target as Node, {
      childList: true,
      subtree: true,
    })
  })
  await page.keyboard.press('Control+v')
  await live(page).getByText('Pegadas').waitFor({ state: 'attached' })
  const ms = await page.evaluate(() => {
    const { start, end } = (window as unknown as { pasteMarks: { start: number; end: number } }).pasteMarks
    return Math.round(end - start)
  })
  await page.context().close()
  return ms
}

/** The figures of experience.md goal 2, in the Chromium of this machine. */
export async function measureMonthGrid(executablePath: string): Promise<MonthGridFigures> {
  const grid = await startGridBrowser(executablePath)
  try {
    const [small, large] = [await ready(grid, 500), await ready(grid, 5_000)]
    return {
      ...(await inTurns(grid)),
      readyMs: { rows500: small.ms, rows5000: large.ms },
      domNodesAt5000: large.nodes,
      paste500x12Ms: await paste(grid),
    }
  } finally {
    await grid.close()
  }
}
