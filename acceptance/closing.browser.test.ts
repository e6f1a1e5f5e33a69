import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from './harness/accessibility.ts'
import { chromiumPath } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'

/** The demo's year that is over and has a version in force. */
const YEAR = 2025
const UNIT = 'Dirección de Empleo'

describe.skipIf(chromiumPath === undefined)('un año se cierra (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  const year = (role: string): Promise<Page> => demo.at(role, `/plan/${YEAR}/cierre`)
  async function unit(role: string): Promise<Page> {
    const page = await year(role)
    await page.getByRole('table').getByRole('link', { name: UNIT, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: UNIT }).waitFor()
    await page.getByRole('heading', { level: 2, name: 'Qué puede hacer usted' }).waitFor()
    return page
  }
  const field = (page: Page, name: RegExp) => page.getByRole('textbox', { name }).first()

  it('la jefatura declara muchas a la vez, pega y no pierde lo escrito al recargar', async () => {
    const page = await unit('unitHead')
    await page.getByText('Declarar muchas a la vez').click()
    const bulk = page.locator('details', { has: page.getByText('Declarar muchas a la vez') })
    await bulk.getByLabel('Estado', { exact: true }).selectOption({ label: 'Cumplida' })
    await bulk.getByLabel('Dónde está la evidencia').fill('Archivo de la Dirección')
    await bulk.getByRole('button', { name: /^Aplicar a/u }).click()
    const ground = field(page, /^Fundamento de/u)
    await ground.focus()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', 'Se hará con el nuevo convenio\tCarpeta 7\n')
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    expect(await ground.inputValue()).toBe('Se hará con el nuevo convenio')
    await page
      .getByLabel(/^Estado de/u)
      .first()
      .selectOption({ label: 'Trasladada' })
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    expect(await field(page, /^Fundamento de/u).inputValue()).toBe('Se hará con el nuevo convenio')
    expect(await field(page, /^Evidencia de/u).inputValue()).toBe('Carpeta 7')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: /^Guardar \d+ filas?$/u }).click()
    await page.getByText('Todo está guardado').waitFor()
    await page.getByRole('button', { name: 'Entregar el cierre' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Entregar el cierre' }).click()
    await page.getByText('Lo confirma el nivel superior o Planificación.').waitFor()
    expect(await page.getByRole('textbox', { name: /^Fundamento de/u }).count()).toBe(0)
  })

  it('Planificación la confirma y cierra el año sin las demás, diciendo por qué', async () => {
    const page = await year('planningOfficer')
    await page.getByRole('button', { name: 'Confirmar cierres (2)' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Confirmar 2 cierres' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Cerrar el año' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Cerrar el año' }).click()
    await dialog.getByRole('link', { name: /^Marque todas/u }).waitFor()
    await dialog.getByRole('button', { name: 'Marcar todas' }).click()
    await dialog.getByRole('textbox').fill('Las demás unidades cerraron en papel')
    await dialog.getByRole('button', { name: 'Cerrar el año' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText(/^Cerrado desde el/u).waitFor()
    await page.getByText('Las demás unidades cerraron en papel').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: /PDF/u }).click()
    expect((await download).suggestedFilename()).toBe(`plan-${YEAR}-informe-de-cierre-1.pdf`)
  })

  it('con el año cerrado la página de la unidad dice por qué no se escribe, y el titular lo reabre', async () => {
    const head = await unit('unitHead')
    await head.getByText(/está cerrado desde el/u).waitFor()
    const page = await year('authority')
    await page.getByRole('button', { name: 'Reabrir el año' }).click()
    const dialog = page.getByRole('dialog')
    const { today } = (await (await page.request.get(`${demo.address}/api/sesion`)).json()) as { today: string }
    await dialog.getByLabel('Último día abierto').fill(today)
    await dialog.getByRole('textbox', { name: /motivo/iu }).fill('Llegó la evidencia de una oficina')
    await dialog.getByRole('button', { name: 'Reabrir el año' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText(/^Reabierto hasta el/u).waitFor()
  })

  it('lo trasladado se trae o se enlaza en el plan del año siguiente', async () => {
    const page = await demo.at('unitHead', `/plan/${YEAR + 1}/trasladadas`)
    await page.getByRole('row').nth(1).waitFor()
    expect(await page.getByText('Se hará con el nuevo convenio').count()).toBe(1)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
