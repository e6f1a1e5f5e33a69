import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { closeWithout, take } from './harness/people.ts'

const ACTIVITY = 'Visitar empresas para captar vacantes'
const NOVEMBER = '/seguimiento/2025?mes=11'
const DECEMBER = '/seguimiento/2025?mes=12'

describe.skipIf(chromiumPath === undefined)('rectificar un mes cerrado (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let head: Page
  let above: Page
  let planning: Page

  async function open(page: Page, month: string): Promise<void> {
    await page.goto(month)
    await page.getByRole('link', { name: ACTIVITY, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: ACTIVITY }).waitFor()
  }

  beforeAll(async () => {
    head = await demo.open({ role: 'unitHead' })
    above = await demo.open({ role: 'executive' })
    planning = await demo.open({ role: 'planningOfficer' })
    await open(head, NOVEMBER)
    await head.getByLabel('¿Cuánto se hizo en noviembre?').fill('40')
    await head.getByLabel('¿Qué se logró?').fill('Se visitaron 40 empresas.')
    await head.getByLabel('¿Qué se hará para recuperarlo?').fill('Más visitas en diciembre.')
    await head.getByLabel('Si no hay evidencia, ¿por qué?').fill('El acta está en firma.')
    await take(head, 'Guardar y enviar', { confirm: 'Enviar' })
    await head.getByRole('heading', { name: 'Lo que se informó' }).waitFor()
    await above.goto(NOVEMBER)
    await take(above, 'Validar 1 informe')
    await above.getByRole('heading', { name: 'Validados (1)' }).waitFor()
    await planning.goto('/seguimiento/2025/cierres')
    await take(planning, 'Cerrar meses', { fill: closeWithout(11) })
    await planning.getByRole('link', { name: 'Corte n.º 3' }).waitFor()
  }, 120_000)

  it('quien informa la pide con motivo y constancia; el formulario dice qué falta', async () => {
    await open(head, NOVEMBER)
    await head.getByRole('button', { name: 'Rectificar este informe…' }).click()
    const dialog = head.getByRole('dialog')
    expect(await dialog.getByLabel('¿Cuánto se hizo en noviembre?').inputValue()).toBe('40')
    await dialog.getByRole('button', { name: 'Guardar y enviar' }).click()
    await dialog.getByText('Elija el motivo.').waitFor()
    expect(await faultsOf(head)).toEqual([])
    await dialog.getByLabel('Por qué estaba mal').selectOption({ label: 'Se contó dos veces' })
    await dialog.getByLabel('Qué pasó').fill('Cinco visitas estaban en dos hojas.')
    await dialog.getByLabel('Constancia que lo prueba').fill('Acta 14, archivo de la unidad')
    await dialog.getByRole('button', { name: 'Guardar y enviar' }).click()
    await dialog.getByText('Todo es lo mismo que ya está.').waitFor()
    await dialog.getByLabel('¿Cuánto se hizo en noviembre?').fill('35')
    await dialog.getByRole('button', { name: 'Guardar y enviar' }).click()
    // What goes is shown before it goes, as with a report; it may be left, and given up.
    await head.getByRole('dialog', { name: 'Revise antes de enviar' }).getByText('35').waitFor()
    expect(await faultsOf(head)).toEqual([])
    await head.getByRole('dialog').getByRole('button', { name: 'Cancelar' }).click()
    await head.getByText('Rectificación en borrador').waitFor()
    await take(head, 'Descartar', { confirm: 'Descartar la rectificación' })
    await head.getByText('Es lo que se informó y validó.').waitFor()
    await head.getByRole('button', { name: 'Rectificar este informe…' }).click()
    await dialog.getByLabel('¿Cuánto se hizo en noviembre?').fill('35')
    await dialog.getByLabel('Por qué estaba mal').selectOption({ label: 'Se contó dos veces' })
    await dialog.getByLabel('Qué pasó').fill('Cinco visitas estaban en dos hojas.')
    await dialog.getByLabel('Constancia que lo prueba').fill('Acta 14, archivo de la unidad')
    await dialog.getByRole('button', { name: 'Guardar y enviar' }).click()
    await dialog.getByRole('button', { name: 'Enviar', exact: true }).click()
    await head.getByText('Rectificación enviada, todavía no cuenta').waitFor()
    expect(await faultsOf(head)).toEqual([])
  })

  it('el nivel superior la encuentra en el mes abierto y la valida', async () => {
    await above.goto(DECEMBER)
    await above.getByText('Espera su revisión 1 rectificación.').waitFor()
    expect(await faultsOf(above)).toEqual([])
    await above.getByRole('link', { name: `${ACTIVITY}, noviembre` }).click()
    await above.getByRole('button', { name: 'Validar la rectificación' }).click()
    await above.getByRole('link', { name: 'Rectificado en diciembre' }).waitFor()
    expect(await faultsOf(above)).toEqual([])
  })

  it('se ve en los dos meses, y el corte siguiente la dice como causa con su enlace', async () => {
    await head.goto(NOVEMBER)
    await head.getByText('Rectificado en diciembre').waitFor()
    await head.goto(DECEMBER)
    await head.getByRole('heading', { name: 'Rectificación escrita en este mes (1)' }).waitFor()
    await take(planning, 'Cerrar meses', { fill: closeWithout(12) })
    await planning.getByRole('link', { name: 'Corte n.º 4' }).click()
    await planning.getByText('Se contó dos veces: Cinco visitas estaban en dos hojas.').waitFor()
    expect(await faultsOf(planning)).toEqual([])
    await planning.getByRole('link', { name: 'Rectificación 2 de noviembre' }).click()
    await planning.getByRole('heading', { name: 'Rectificaciones' }).waitFor()
    expect(await faultsOf(planning)).toEqual([])
  })
})
