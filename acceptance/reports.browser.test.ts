import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { take } from './harness/people.ts'

const MONTH = '/seguimiento/2025?mes=12'
const ACTIVITY = 'Visitar empresas para captar vacantes'

describe.skipIf(chromiumPath === undefined)('el informe de un mes (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let head: Page
  let above: Page

  async function open(page: Page): Promise<void> {
    await page.goto(MONTH)
    await page.getByRole('link', { name: ACTIVITY }).click()
    await page.getByRole('heading', { level: 1, name: ACTIVITY }).waitFor()
  }

  beforeAll(async () => {
    head = await demo.open({ role: 'unitHead' })
    above = await demo.open({ role: 'executive' })
  })

  it('la jefatura ve lo que debe; lo escrito vuelve tras recargar, y el formulario dice qué falta para enviar', async () => {
    await head.goto(MONTH)
    await head.getByText('Le faltan 12 de 12 informes.').waitFor()
    expect(await faultsOf(head)).toEqual([])
    await open(head)
    await head.getByLabel('¿Cuánto se hizo en diciembre?').fill('60')
    await head.getByLabel('¿Qué se logró?').fill('Se visitaron 60 empresas de la zona norte.')
    await head.reload()
    await head.getByText('Se recuperó lo que había escrito y no guardó.').waitFor()
    expect(await head.getByLabel('¿Cuánto se hizo en diciembre?').inputValue()).toBe('60')
    await head.getByRole('button', { name: 'Guardar y enviar' }).click()
    await head.getByRole('link', { name: 'Diga dónde está la evidencia, o por qué no hay.' }).waitFor()
    expect(await faultsOf(head)).toEqual([])
  })

  it('lo completa y lo envía: queda con su puesto y ya no se escribe', async () => {
    await head.getByLabel('¿Qué se hará para recuperarlo?').fill('Diez visitas más en enero.')
    await head.getByLabel('Ficha de visita firmada').fill('Fichas 31 a 90, archivo de la unidad')
    await take(head, 'Guardar y enviar', { confirm: 'Enviar' })
    await head.getByRole('heading', { name: 'Lo que se informó' }).waitFor()
    await head.getByText('Usted escribió o envió este informe').waitFor()
    expect(await faultsOf(head)).toEqual([])
  })

  it('el nivel superior lo devuelve diciendo qué dato corregir; la unidad lo corrige y se valida desde la lista', async () => {
    await open(above)
    await above.getByLabel('Sobre qué dato').selectOption({ label: 'Cantidad' })
    await above.getByLabel('Qué hay que corregir').fill('Las fichas suman 58')
    await above.getByRole('button', { name: 'Devolver', exact: true }).click()
    await above.getByText('Cantidad: Las fichas suman 58').waitFor()
    await head.goto(MONTH)
    await head.getByText('Las fichas suman 58').waitFor()
    await open(head)
    await head.getByText(/^Se lo devolvió .+, Dirección Ejecutiva$/u).waitFor()
    await head.getByRole('link', { name: 'Ir a Cantidad' }).click()
    const done = head.getByLabel('¿Cuánto se hizo en diciembre?')
    expect(await done.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await faultsOf(head)).toEqual([])
    await done.fill('58')
    await take(head, 'Guardar y enviar', { confirm: 'Enviar' })
    await head.getByRole('heading', { name: 'Lo que se informó' }).waitFor()
    await above.goto(MONTH)
    await take(above, 'Validar 1 informe')
    await above.getByRole('heading', { name: 'Validados (1)' }).waitFor()
    expect(await faultsOf(above)).toEqual([])
  })

  it('lo que otra persona guardó mientras tanto se ve al lado de lo escrito, y se elige cuál queda', async () => {
    const other = 'Realizar talleres de búsqueda de empleo'
    const figure = '¿Cuánto se hizo en diciembre?'
    const elsewhere = await head.context().newPage()
    for (const page of [head, elsewhere]) {
      await page.goto(MONTH)
      await page.getByRole('link', { name: other }).click()
      await page.getByLabel(figure).waitFor()
    }
    await head.getByLabel(figure).fill('15')
    await elsewhere.getByLabel(figure).fill('12')
    await elsewhere.getByRole('button', { name: 'Guardar borrador' }).click()
    await elsewhere.getByText('Informe guardado').first().waitFor()
    await head.getByRole('button', { name: 'Guardar borrador' }).click()
    await head.getByText('guardó este informe después').waitFor()
    await head.getByText('12 talleres').waitFor()
    expect(await head.getByLabel(figure).inputValue()).toBe('15')
    expect(await faultsOf(head)).toEqual([])
    await head.getByRole('button', { name: 'Quedarme con lo mío' }).click()
    await head.getByRole('button', { name: 'Guardar borrador' }).click()
    await head.getByText('Informe guardado').first().waitFor()
    await head.reload()
    expect(await head.getByLabel(figure).inputValue()).toBe('15')
  })
})
