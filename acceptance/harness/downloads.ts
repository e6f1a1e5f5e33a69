import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'

export const CODE = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/u

/** What a button downloads. */
export async function bytesOf(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('button', { name: button, exact: true }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** The words of a PDF in one line. */
export async function wordsOf(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.replace(/\s+/gu, ' ')
}

/** The verification code that a page shows. */
export async function codeOn(page: Page): Promise<string> {
  return CODE.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? ''
}
