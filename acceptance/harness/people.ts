import type { Browser, Locator, Page } from 'playwright-core'
import { openPage } from './browser.ts'

/** The page of each person who takes part, signed in once and kept. */
export type People = (email: string, path: string) => Promise<Page>

export function peopleOf(browser: Browser, address: string): People {
  const pages = new Map<string, Page>()
  return async (email, path) => {
    const page = pages.get(email) ?? (await openPage(browser, address, { as: email }))
    pages.set(email, page)
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }
}

export type Fill = (dialog: Locator) => Promise<unknown>

/** Presses the button that opens a dialog, fills what is said, and confirms it there. */
export async function take(
  page: Page,
  act: string | RegExp,
  { confirm = act, fill }: { confirm?: string | RegExp; fill?: Fill | undefined } = {},
): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await fill?.(dialog)
  await dialog.getByRole('button', { name: confirm, exact: true }).click()
  await dialog.waitFor({ state: 'detached' }).catch(async (error: unknown) => {
    throw new Error(`the dialog stays open and says: ${await dialog.textContent()}`, { cause: error })
  })
}
