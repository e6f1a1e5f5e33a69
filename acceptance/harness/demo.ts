import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { demoPerson, launchChromium, openPage } from './browser.ts'
import { type RunningProduct, startProduct } from './product.ts'

/** Whose page it is: of the first person who has a role in the demo, of whoever has an e-mail, or of nobody. */
type Who = { role?: string; as?: string } & BrowserContextOptions

export type Demo = {
  readonly address: string
  /** A page in a context of its own, signed in where it is somebody's. */
  open: (who?: Who) => Promise<Page>
  /** The page of whoever has a role, signed in once, at an address whose heading is there. */
  at: (role: string, path: string) => Promise<Page>
}

/** The demo ministry on a product of its own and a browser to use it: both start and end with the suite that asks for them. */
export function useDemo(): Demo {
  let product: RunningProduct
  let browser: Browser
  beforeAll(async () => {
    product = await startProduct()
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })
  const open = async ({ role, ...who }: Who = {}): Promise<Page> => {
    const person = role === undefined ? {} : { as: await demoPerson(product.address, role) }
    return openPage(browser, product.address, { ...who, ...person })
  }
  const pages = new Map<string, Page>()
  const at = async (role: string, path: string): Promise<Page> => {
    const page = pages.get(role) ?? (await open({ role }))
    pages.set(role, page)
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }
  return {
    get address() {
      return product.address
    },
    open,
    at,
  }
}
