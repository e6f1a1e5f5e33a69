import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { getDocument } from 'unpdf/pdfjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, demoPerson } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { plan2022File } from './harness/plan2022.ts'

const source = plan2022File()

/** Cell of the month grid: row as it stands, month 0 to 11. */
const cell = (page: Page, row: number, month: number): Locator => page.locator(`.mg-grid [id$="-${row}-${month}"]`)

const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor()

/** Enters by the door, as the person of the demo who plans. */
async function enter(page: Page, address: string): Promise<void> {
  const email = await demoPerson(address, 'planningOfficer')
  const { demo } = (await (await page.request.get('/api/bienvenida')).json()) as {
    demo: { email: string; name: string }[]
  }
  const name = demo.find((one) => one.email === email)?.name ?? ''
  await page.goto('/entrar')
  await page
    .getByRole('button', { name: `Entrar como ${name}`, exact: true })
    .first()
    .click()
  await heading(page, 'Planes anuales')
}

async function pagesOfPdf(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const { numPages } = await task.promise
  await task.destroy()
  return numPages
}

describe.skipIf(chromiumPath === undefined || source === undefined)(
  'el primer plan de una institución (necesita HILO_CHROMIUM y el documento de 2022)',
  () => {
    const demo = useDemo()
    let page: Page

    beforeAll(async () => {
      page = await demo.open({ acceptDownloads: true })
    })

    it('entra por la puerta con una persona de la demostración', async () => {
      await enter(page, demo.address)
    })

    it('sube el documento de 2022 y ve 483 actividades de 30 unidades', async () => {
      await page.goto('/plan/importar')
      await page.locator('.import-form').getByRole('textbox').first().fill('2022')
      await page.locator('input[type=file]').setInputFiles(source ?? '')
      await heading(page, 'Revisar la importación')
      const summary = page.getByRole('list', { name: 'Filas por estado' })
      await summary.waitFor()
      const counts = await summary.locator('b').allTextContents()
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(483)
      expect(await summary.textContent()).toMatch(/30 unidades/u)
      await page.getByText(/ · duda \d+ de las \d+ de esta unidad$/u).waitFor()
    })

    it('decide de una vez todas las dudas iguales', async () => {
      const bulk = page.getByRole('table', { name: 'Una decisión para muchas filas' })
      const rows = bulk.getByRole('row').filter({ has: page.locator('option', { hasText: 'Aceptar como está' }) })
      const question = (await rows.first().getByRole('rowheader').textContent()) ?? ''
      await rows.first().getByRole('combobox').selectOption({ label: 'Aceptar como está' })
      const decided = bulk.getByRole('row').filter({ hasText: question })
      await decided.getByRole('button', { name: 'Cambiar' }).waitFor()
      expect(await decided.textContent()).toContain('Aceptar como está')
    })

    it('aplica y el plan de 2022 tiene 30 unidades y 483 actividades', async () => {
      await page.getByRole('button', { name: 'Aplicar al plan…' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Aplicar', exact: true }).click()
      await heading(page, 'Informe de la importación')
      await page.getByText('Entraron 483 actividades de 30 unidades.').waitFor()
      await page.goto('/plan/2022')
      await heading(page, /2022/u)
      await page.getByText('483').first().waitFor()
      const answer = await page.request.get('/api/planes/2022/unidades')
      const { totals } = (await answer.json()) as { totals: { units: number; activities: number } }
      expect(totals).toMatchObject({ units: 30, activities: 483 })
      // The other units of the demo stand in the list as units without a plan of that year.
      expect(await page.getByRole('main').textContent()).toMatch(/Borrador\s*30/u)
      expect(await page.getByRole('main').textContent()).toContain('483')
    })

    it('escribe meses de una unidad, los ve guardados, recarga y siguen; deshacer los devuelve', async () => {
      const answer = await page.request.get('/api/planes/2022/unidades')
      const { units } = (await answer.json()) as { units: { unitId: string; activities: number }[] }
      const unit = units.find(({ activities }) => activities > 2)
      await page.goto(`/plan/2022/unidades/${unit?.unitId}/meses`)
      await heading(page, 'Programación mensual')
      const first = [cell(page, 0, 0), cell(page, 0, 1)]
      const read = (): Promise<(string | null)[]> => Promise.all(first.map((one) => one.textContent()))
      await cell(page, 0, 0).waitFor()
      const before = await read()
      await cell(page, 0, 0).click()
      for (const key of ['3', '7', 'Tab', '4', '1', 'Tab']) await page.keyboard.press(key)
      await page
        .getByText(/^Guardado /u)
        .first()
        .waitFor()
      await page.reload()
      await expect.poll(read).toEqual(['37', '41'])
      await cell(page, 0, 0).click()
      for (const key of ['5', 'Tab']) await page.keyboard.press(key)
      await page
        .getByText(/^Guardado /u)
        .first()
        .waitFor()
      await page.getByRole('button', { name: 'Deshacer' }).click()
      await expect.poll(read).toEqual(['37', '41'])
      expect(before).not.toEqual(['37', '41'])
    })

    it('descarga el plan entero en un PDF de más de 30 páginas', async () => {
      await page.goto('/plan/2022/documentos')
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Descargar PDF' }).click()
      const bytes = readFileSync(await (await waiting).path())
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
      expect(await pagesOfPdf(bytes)).toBeGreaterThan(30)
    })

    it('si la sesión termina con un formulario lleno, pide entrar otra vez y conserva lo escrito', async () => {
      await page.goto('/estrategia/nuevo')
      const field = page.getByRole('main').getByRole('textbox').first()
      await field.fill('Plan que nadie ha guardado')
      await page.getByRole('main').getByRole('textbox').nth(1).fill('2030')
      await page.getByRole('main').getByRole('textbox').nth(2).fill('2034')
      const other = await demo.open({ role: 'planningOfficer' })
      const ended = await other.request.post('/api/sesion/salir', {
        data: { everywhere: true },
        headers: { origin: demo.address },
      })
      expect(ended.ok()).toBe(true)
      await page
        .getByRole('main')
        .getByRole('button', { name: /Guardar|Crear|Abrir/u })
        .first()
        .click()
      const dialog = page.getByRole('dialog', { name: 'Su sesión terminó' })
      await dialog.getByRole('button', { name: /^Seguir como/u }).click()
      await dialog.waitFor({ state: 'hidden' })
      expect(await field.inputValue()).toBe('Plan que nadie ha guardado')
    })
  },
)
