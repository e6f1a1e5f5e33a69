import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf, PHONE } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'

const ASKED = 'Avisar de las empresas que piden candidatos con discapacidad'

describe.skipIf(chromiumPath === undefined)(
  'los dos lados de una coordinación de la demostración (necesita HILO_CHROMIUM)',
  () => {
    const demo = useDemo()

    /** Enters from the sign-in page, on a phone, as the first person that those words find. */
    async function enterAs(words: string): Promise<Page> {
      const page = await demo.open()
      await page.goto('/entrar')
      const other = page.getByRole('combobox', { name: 'Otra persona, por unidad o puesto' })
      await other.waitFor()
      expect(await faultsOf(page)).toEqual([])
      await page.setViewportSize(PHONE)
      await other.fill(words)
      await page.getByRole('option').first().click()
      await page.getByRole('button', { name: 'Entrar como esta persona' }).click()
      await page.waitForURL((url) => url.pathname !== '/entrar')
      await page.goto('/plan/2026/coordinacion')
      await page.getByText(ASKED).first().waitFor()
      return page
    }

    it('quien pidió la ve sin respuesta, y quien debe contestar puede aceptarla', async () => {
      const asking = await enterAs('unidad de genero')
      expect(await asking.getByRole('button', { name: /^Aceptar/u }).count()).toBe(0)
      const answering = await enterAs('direccion de empleo')
      await answering
        .getByRole('button', { name: /^Aceptar/u })
        .first()
        .waitFor()
    })
  },
)
