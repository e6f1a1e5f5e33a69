import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { take } from './harness/people.ts'

const YEAR = 2025
const ACTIVITY = 'Visitar empresas para captar vacantes'
const OTHER = 'Realizar talleres de búsqueda de empleo'
const UNIT = 'DGE Dirección de Empleo'
/** Planificación looks at no report of its own: nothing of it is in the samples of the demo. */
const UNSEEN = 'UPC Unidad de Planificación y Calidad'
/** The demo has drawn two. */
const SAMPLE = 'Muestra n.º 3'
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF')
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe.skipIf(chromiumPath === undefined)('verificar la evidencia por muestra (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  const people: Record<string, Page> = {}
  const as = (role: string): Page => people[role] as Page
  /** What of the unit's year was looked at before this journey, in percent. */
  let lookedBefore = 0

  /** Reports an activity with a file and a photo, sends it, and the level above validates it. */
  async function report(activity: string): Promise<void> {
    const [head, above] = [as('unitHead'), as('executive')]
    await head.goto(`/seguimiento/${YEAR}?mes=12`)
    await head.getByRole('link', { name: activity }).click()
    await head.getByLabel('¿Cuánto se hizo en diciembre?').fill('60')
    await head.getByLabel('¿Qué se logró?').fill(`Se hizo lo previsto: ${activity.toLowerCase()}.`)
    // One after the other: the order in which two arrive at once is nobody's.
    await head
      .getByLabel('Archivos y fotos')
      .setInputFiles([{ name: 'fichas.pdf', mimeType: 'application/pdf', buffer: PDF }])
    await head.getByRole('link', { name: 'fichas.pdf' }).waitFor()
    await head
      .getByLabel('Archivos y fotos')
      .setInputFiles([{ name: 'visita.png', mimeType: 'image/png', buffer: PNG }])
    await head.getByRole('img', { name: 'Foto: visita.png' }).waitFor()
    await head.getByLabel('¿Qué se hará para recuperarlo?').fill('Se repone en enero.')
    await take(head, 'Guardar y enviar', { confirm: 'Enviar' })
    await head.getByRole('heading', { name: 'Lo que se informó' }).waitFor()
    await above.goto(new URL(head.url()).pathname)
    await above.getByRole('button', { name: 'Validar' }).click()
    await above.getByText('Validado').first().waitFor()
  }

  /** Percent of the unit's validated work whose evidence was looked at, as Cumplimiento says it. */
  async function lookedAt(page: Page): Promise<number> {
    const section = page.getByRole('region', { name: 'De lo programado a lo verificado' })
    const cell = section.getByRole('row').filter({ hasText: UNIT }).locator('[data-label="Mirado"]')
    const text = await cell.getByText(/^\d{1,2}\.\d\d %$/u).textContent()
    return Number.parseFloat(text ?? '')
  }

  beforeAll(async () => {
    for (const role of ['unitHead', 'executive', 'planningOfficer', 'internalControl'])
      people[role] = await demo.open({ role })
    await report(ACTIVITY)
    await report(OTHER)
  })

  it('quien no verifica lee por qué no ve las muestras', async () => {
    const head = as('unitHead')
    await head.goto(`/seguimiento/${YEAR}/verificacion`)
    await head.getByText(/Las muestras las sacan y las miran Planificación y Control Interno/u).waitFor()
    expect(await head.getByRole('link', { name: 'Verificación' }).count()).toBe(0)
  })

  it('antes de mirar, Cumplimiento dice cuánto se ha mirado de cada unidad y de cuál nadie miró nada', async () => {
    const page = as('planningOfficer')
    await page.goto(`/seguimiento/${YEAR}/cumplimiento?mes=12`)
    const section = page.getByRole('region', { name: 'De lo programado a lo verificado' })
    await section.getByRole('row').filter({ hasText: UNSEEN }).getByText('Nadie lo ha mirado todavía').waitFor()
    lookedBefore = await lookedAt(page)
    expect(lookedBefore).toBeGreaterThan(0)
  })

  it('Planificación saca una muestra con su regla a la vista y llega a la mesa', async () => {
    const page = as('planningOfficer')
    // The pilot of the year before drew none.
    await page.goto(`/seguimiento/${YEAR - 1}/verificacion`)
    await page.getByText('Todavía no se ha sacado ninguna muestra').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.goto(`/seguimiento/${YEAR}?mes=12`)
    await page.getByRole('link', { name: 'Comprobar' }).click()
    await page.getByRole('link', { name: 'Muestra n.º 2' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Sacar una muestra' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Al azar').fill('101')
    await dialog.getByRole('button', { name: 'Sacar una muestra' }).click()
    await dialog.getByText('Escriba un porcentaje de 0 a 100.').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await dialog.getByLabel('Desde', { exact: true }).selectOption({ label: 'Diciembre' })
    await dialog.getByLabel('Hasta', { exact: true }).selectOption({ label: 'Diciembre' })
    await dialog.getByLabel('Al azar').fill('100')
    await dialog.getByText('2 de 2 informes.').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Sacar una muestra' }).click()
    await page.getByRole('heading', { level: 1, name: `${SAMPLE} de ${YEAR}` }).waitFor()
    await page.getByText('0 de 2 mirados').waitFor()
    await page.getByRole('heading', { name: 'Cómo se sacó' }).waitFor()
    await page.getByRole('link', { name: 'Descargar con qué se repite (CSV)' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  it('con el teclado: V da por buena la pieza con el foco y pasa a la siguiente; I pide el motivo', async () => {
    const page = as('planningOfficer')
    await page.getByRole('navigation', { name: 'Informes de la muestra' }).getByText(ACTIVITY).click()
    const heading = page.getByRole('heading', { level: 2, name: ACTIVITY })
    await heading.waitFor()
    await heading.focus()
    await page.keyboard.press('v')
    await page.getByRole('button', { name: /^Verifica\s?: fichas.pdf/u, pressed: true }).waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('visita.png'))
    await page.keyboard.press('i')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Se va a decir «insuficiente» de 1 pieza en 1 informe:').waitFor()
    await page.keyboard.type('no')
    await dialog.getByRole('button', { name: 'Dar dictamen' }).click()
    await dialog.getByText('Escriba al menos 5 letras.').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await dialog.getByLabel('Motivo').fill('La foto no dice de qué día es')
    await dialog.getByRole('button', { name: 'Dar dictamen' }).click()
    await page.getByRole('button', { name: /^Insuficiente\s?: visita.png/u, pressed: true }).waitFor()
    await page.getByText('1 de 2 mirados').waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent === 'Siguiente informe')
    expect(await faultsOf(page)).toEqual([])
  })

  it('varias piezas con un mismo dictamen, después de ver de cuáles', async () => {
    const page = as('planningOfficer')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: OTHER }).waitFor()
    await page.getByLabel('Marcar fichas.pdf').check()
    await page.getByLabel('Marcar visita.png').check()
    await page.getByText('2 piezas marcadas en 1 informe').waitFor()
    await take(page, 'Dar un mismo dictamen', {
      confirm: 'Dar dictamen',
      fill: async (dialog) => {
        await dialog.getByLabel('Verifica').check()
        await dialog.getByText('Se va a decir «verifica» de 2 piezas en 1 informe:').waitFor()
      },
    })
    await page.getByText('2 de 2 mirados').waitFor()
    await page.getByText('No queda otro informe por mirar en esta muestra.').waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  it('Cumplimiento dice cuánto se verificó, aparte de lo que nadie ha mirado', async () => {
    const page = as('planningOfficer')
    await page.goto(`/seguimiento/${YEAR}/cumplimiento?mes=12`)
    const section = page.getByRole('region', { name: 'De lo programado a lo verificado' })
    expect(await lookedAt(page)).toBeGreaterThan(lookedBefore)
    await section.getByRole('row').filter({ hasText: UNSEEN }).getByText('Nadie lo ha mirado todavía').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await section.getByRole('link', { name: 'Ver las muestras' }).click()
    await page.getByRole('link', { name: SAMPLE }).waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  it('la unidad lee en su mes y en su informe qué no verificó, por qué y qué puede hacer', async () => {
    const page = as('unitHead')
    await page.goto(`/seguimiento/${YEAR}?mes=12`)
    await page.getByText('1 evidencia no verificó: ábralo para ver el motivo').waitFor()
    await page.getByRole('link', { name: ACTIVITY }).click()
    await page.getByText('Planificación, muestra n.º 3: insuficiente. La foto no dice de qué día es').waitFor()
    await page.getByText(/pida a su nivel superior que se lo devuelva/u).waitFor()
    expect(await faultsOf(page)).toEqual([])
  })

  it('Control Interno lee la muestra y no da dictamen en ella', async () => {
    const page = as('internalControl')
    await page.goto(`/seguimiento/${YEAR}/verificacion`)
    await page.getByRole('link', { name: SAMPLE }).click()
    await page.getByText(/Esta muestra la sacó Planificación/u).waitFor()
    expect(await page.getByRole('button', { name: /^Verifica/u }).count()).toBe(0)
    expect(await faultsOf(page)).toEqual([])
  })
})
