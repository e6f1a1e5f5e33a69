import type { Locator, Page } from 'playwright-core'
import type { Harness } from '../../src/ui/monthGrid/testing/harness.tsx'
import type { CellChange, MonthShares, Share } from '../../src/ui/monthGrid/types.ts'

/** Rows and months are counted from 1. */
export const cell = (page: Page, row: number, month: number): Locator =>
  page.locator(`[data-r="${row - 1}"] [data-c="${month - 1}"]`)
export const shown = async (page: Page, row: number, month: number): Promise<string> =>
  (await cell(page, row, month).textContent()) ?? ''
export const live = (page: Page): Locator => page.locator('[data-live=result]')
export const saved = (page: Page): Promise<void> =>
  page.locator('[data-phase=saved]', { hasText: 'Guardado' }).waitFor()
export const saves = (page: Page): Promise<CellChange[][]> => page.evaluate(() => window.harness.saves)
export const server = (page: Page, row: number, month: number): Promise<Share> =>
  page.evaluate((key) => window.harness.server[key] ?? null, `r${row}:${month}`)
export const months = (page: Page, row: number): Promise<MonthShares> =>
  page.evaluate((id) => window.harness.handle.current?.monthsOf(id) ?? [], `r${row}`)
export async function setServer(page: Page, row: number, month: number, value: Share): Promise<void> {
  await page.evaluate(({ key, share }) => Object.assign(window.harness.server, { [key]: share }), {
    key: `r${row}:${month}`,
    share: value,
  })
}

export async function setMode(page: Page, mode: Harness['mode']): Promise<void> {
  await page.evaluate((next) => Object.assign(window.harness, { mode: next }), mode)
}

/** Keeps the answers of the page's server back, or lets them go. */
export async function harness(page: Page, act: 'hold' | 'release'): Promise<void> {
  await page.evaluate((hold) => Object.assign(window.harness, { hold }), act === 'hold')
  if (act === 'release') await page.evaluate(() => window.harness.release())
}

export async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(' ')) await page.keyboard.press(key)
}

/** Puts on the clipboard what a spreadsheet would: a table with styles and marks, and text with CRLF. */
export async function copyFromSpreadsheet(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const text = `${rows.map((row) => row.join('\t')).join('\r\n')}\r\n`
  const body = rows.map(
    (row) => `<tr height=20>${row.map((value) => `<td class=xl65 align=right>${value}</td>`).join('\r\n')}</tr>`,
  )
  const html = `<html><head><meta charset=utf-8></head><body><table border=0>${body.join('')}</table></body></html>`
  await page.evaluate(
    async (data) => {
      const item = {
        'text/html': new Blob([data.html], { type: 'text/html' }),
        'text/plain': new Blob([data.text], { type: 'text/plain' }),
      }
      await navigator.clipboard.write([new ClipboardItem(item)])
    },
    { text, html },
  )
}
