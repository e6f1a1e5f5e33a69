import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf, PHONE, sidewaysOverflow } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { take } from './harness/people.ts'

const YEAR = 2025
const OFFICE = 'Oficina de La Ribera'
const HEAD = 'raquel.mejicanos@mtel.example'
const ABOVE = 'rafael.urrutia@mtel.example'
const LEAD = 'adela.fuentealba@mtel.example'
const ACTIVITY = 'Atender la ventanilla de empleo'
const CONFORMITY = `/seguimiento/${YEAR}/conformidad?mes=12`
const EXCEPTION = 'Faltan las atenciones de la segunda quincena'

describe.skipIf(chromiumPath === undefined)('la conformidad de los informes (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let lead: Page
  let head: Page
  let above: Page
  let report = ''

  async function open(page: Page, path: string): Promise<void> {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  }
  const row = () => lead.getByRole('row').filter({ has: lead.getByRole('link', { name: OFFICE, exact: true }) })
  async function send(achievement: string): Promise<void> {
    await head.getByLabel('¿Qué se logró?').fill(achievement)
    await take(head, 'Guardar y enviar', { confirm: 'Enviar' })
    await head.getByRole('heading', { name: 'Lo que se informó' }).waitFor()
  }

  beforeAll(async () => {
    lead = await demo.open({ as: LEAD })
    head = await demo.open({ as: HEAD })
    above = await demo.open({ as: ABOVE })
  })

  it('una oficina envía su informe y la rectora lo ve al lado de los demás', async () => {
    await open(head, `/seguimiento/${YEAR}?mes=12`)
    await head.getByRole('link', { name: ACTIVITY }).click()
    await head.getByLabel('¿Qué parte del trabajo del año se hizo en diciembre?').fill('8')
    await head.getByLabel('Registro de la bolsa de empleo').fill('Libro 3, folios 10 a 44')
    await send('Se atendió la ventanilla todo el mes.')
    report = new URL(head.url()).pathname
    await open(lead, CONFORMITY)
    await row().getByText('Libro 3').waitFor({ state: 'detached' })
    await row().getByText('Se atendió la ventanilla todo el mes.').waitFor()
    await row().getByText('1 pieza').waitFor()
    expect(await faultsOf(lead)).toEqual([])
  })

  it('marca una excepción; la ven la oficina en su mes y quien valida, que dice por qué la valida así', async () => {
    await row()
      .getByRole('button', { name: /Marcar excepción/u })
      .click()
    expect(await faultsOf(lead)).toEqual([])
    await lead.getByRole('dialog').getByLabel('Qué no cuadra').fill(EXCEPTION)
    await lead.getByRole('dialog').getByRole('button', { name: 'Marcar excepción' }).click()
    await lead.getByRole('dialog').waitFor({ state: 'detached' })
    await open(head, `/seguimiento/${YEAR}?mes=12`)
    await head.getByText(EXCEPTION).waitFor()
    await open(above, report)
    await above.getByText(EXCEPTION).first().waitFor()
    await take(above, 'Validar', {
      fill: (dialog) => dialog.getByLabel('Motivo').fill('El libro sí tiene las dos quincenas'),
    })
    await above.getByText('El libro sí tiene las dos quincenas').waitFor()
    expect(await faultsOf(above)).toEqual([])
  })

  it('lo validado se devuelve mientras el mes está abierto; corregido, la rectora ve que cambió y da conformidad', async () => {
    await above.setViewportSize(PHONE)
    await above.getByLabel('Qué hay que corregir').fill('Agregue las atenciones de la segunda quincena')
    await above.getByRole('button', { name: 'Devolver', exact: true }).click()
    await above.getByText('Informe devuelto').first().waitFor()
    expect(await sidewaysOverflow(above)).toBe(0)
    await open(head, report)
    await send('Se atendió la ventanilla todo el mes, con 41 atenciones en la segunda quincena.')
    await lead.setViewportSize(PHONE)
    await open(lead, `${CONFORMITY}&ver=exception`)
    await row().getByText('Cambió después de la excepción').waitFor()
    expect(await sidewaysOverflow(lead)).toBe(0)
    expect(await faultsOf(lead)).toEqual([])
    await row()
      .getByRole('button', { name: /Dar conformidad/u })
      .click()
    await lead.getByRole('dialog').getByRole('button', { name: 'Dar conformidad' }).click()
    await lead.getByRole('dialog').waitFor({ state: 'detached' })
    await open(lead, `${CONFORMITY}&ver=given`)
    await row().getByText('Con conformidad técnica').waitFor()
  })

  it('antes de dar varias se ve cuántas son, y cada una se puede dejar fuera', async () => {
    await open(head, `/seguimiento/${YEAR}?mes=12`)
    await head.getByRole('link', { name: 'Orientar a jóvenes que buscan su primer empleo' }).click()
    await head.getByLabel('¿Qué parte del trabajo del año se hizo en diciembre?').fill('2')
    await head.getByLabel('Si no hay evidencia, ¿por qué?').fill('La ficha está en firma')
    await head.getByLabel('¿Qué se hará para recuperarlo?').fill('Se repone en enero')
    await send('Se orientó a pocos.')
    await open(lead, CONFORMITY)
    await lead.getByRole('button', { name: 'Dar conformidad (1)', exact: true }).first().click()
    const dialog = lead.getByRole('dialog')
    await dialog.getByText('1 queda por debajo de lo programado. 1 va sin evidencia.', { exact: false }).waitFor()
    expect(await faultsOf(lead)).toEqual([])
    await dialog.getByRole('button', { name: 'Dar conformidad a 1 informe' }).click()
    await dialog.waitFor({ state: 'detached' })
    await lead.getByText('2 de', { exact: false }).first().waitFor()
  })
})
