import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from './harness/accessibility.ts'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'

const YEAR = 2026
const SECTION_UNIT = 'Dirección de Talento Humano'
const SECTION = 'Sección de Formación y Desempeño'
const OBSERVED = 'Oficina de San Telmo'
const AGREEMENT = 'Cada unidad revisa sus medios de verificación antes de abril.'

describe.skipIf(chromiumPath === undefined)('los planes se deciden en sesión (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  async function unit(role: string, name: string): Promise<Page> {
    const page = await demo.at(role, `/plan/${YEAR}/aprobacion`)
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    return page
  }

  it('Planificación abre una sesión: lugar, quién asiste, qué se presenta y un acuerdo', async () => {
    const page = await demo.at('planningOfficer', `/plan/${YEAR}/sesiones`)
    await page.getByRole('button', { name: 'Abrir una sesión' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Abrir una sesión' }).click()
    await dialog.getByText('Diga dónde se celebra.').waitFor()
    await dialog.getByLabel('Lugar').fill('Sala del despacho')
    await dialog.getByRole('combobox', { name: 'Agregar a quien asistió' }).fill('ejecutiva')
    await page.getByRole('listbox').getByRole('option').first().click()
    await dialog.getByLabel('Agregar a alguien sin puesto aquí').fill('Delegada del sindicato')
    await dialog.getByRole('button', { name: 'Agregar', exact: true }).click()
    await dialog.getByLabel(OBSERVED).check()
    await dialog.getByLabel('También el plan consolidado').check()
    await dialog.getByRole('button', { name: 'Agregar un acuerdo' }).click()
    await dialog.getByRole('textbox', { name: 'Acuerdo 1' }).fill(AGREEMENT)
    expect(await accessibilityFaults(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Abrir una sesión' }).click()
    await page.getByRole('heading', { level: 1, name: 'Sesión 2' }).waitFor()
    await page.getByText('Delegada del sindicato').waitFor()
    await page.getByText(AGREEMENT).waitFor()
    await page.getByText('En esta sesión no se ha tomado ninguna decisión.').waitFor()
  })

  it('en ella devuelve un plan, y el paso dice en qué sesión fue', async () => {
    const page = await demo.at('planningOfficer', `/plan/${YEAR}/aprobacion`)
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: /^Devolver con observaciones/u }).click()
    await dialog.getByText('usted no figura como asistente').waitFor()
    expect(await dialog.getByLabel('En qué sesión').count()).toBe(0)
    await dialog.getByRole('link', { name: 'Ver la sesión 2' }).click()
    const { name } = await (await page.request.get(`${demo.address}/api/sesion`)).json()
    await page.getByRole('button', { name: 'Escribir en la sesión' }).click()
    await dialog.getByRole('combobox', { name: 'Agregar a quien asistió' }).fill(name)
    await page.getByRole('listbox').getByRole('option').first().click()
    await dialog.getByRole('button', { name: 'Escribir en la sesión' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.goto(`/plan/${YEAR}/aprobacion`)
    await page.getByRole('button', { name: /^Devolver con observaciones/u }).click()
    await dialog.getByLabel('En qué sesión').selectOption('2')
    await dialog.getByRole('button', { name: /^Devolver/u }).click()
    await dialog.waitFor({ state: 'detached' })
    const own = await unit('planningOfficer', OBSERVED)
    await own.getByRole('list', { name: 'Pasos dados' }).getByRole('link', { name: 'en la sesión 2' }).click()
    await own.getByRole('heading', { level: 1, name: 'Sesión 2' }).waitFor()
    const decisions = own.getByRole('table', { name: 'Pasos que se dieron en la sesión' })
    await decisions.getByRole('row', { name: new RegExp(`${OBSERVED} Devuelto con observaciones`, 'u') }).waitFor()
  })

  it('al cerrarla queda el acta con su código, que cualquiera comprueba, y nadie la cambia', async () => {
    const page = await demo.at('planningOfficer', `/plan/${YEAR}/sesiones/2`)
    await page.getByRole('button', { name: 'Cerrar la sesión' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cerrar la sesión' }).click()
    await page.getByText('Está cerrada: nada de ella cambia.').waitFor()
    expect(await page.getByRole('button', { name: 'Escribir en la sesión' }).count()).toBe(0)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: /PDF/u }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`plan-${YEAR}-acta-de-sesion-2.pdf`)
    expect(
      readFileSync(await file.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/u.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? ''
    expect(await faultsOf(page)).toEqual([])
    const outside = await demo.open()
    await outside.goto(`/verificar/${code}`)
    await outside.getByRole('heading', { name: 'Válido' }).waitFor()
    await outside.getByText(`Acta de la sesión 2 del plan ${YEAR}`).waitFor()
  })

  it('Planificación nombra una sección y quien tiene el puesto firma; queda en el trámite', async () => {
    const page = await unit('planningOfficer', SECTION_UNIT)
    await page.getByRole('button', { name: 'Elegir quién firma' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(SECTION).check()
    await dialog.getByRole('button', { name: 'Guardar quién firma' }).click()
    await dialog.waitFor({ state: 'detached' })
    const signatures = page.getByRole('table', { name: 'Puestos de secciones que firman este plan' })
    await signatures.getByText('Falta', { exact: true }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const own = await unit('liaison', SECTION_UNIT)
    await own.getByRole('button', { name: 'Firmar por la sección' }).click()
    await own.getByRole('dialog').getByRole('button', { name: 'Firmar por la sección' }).click()
    await own.getByText('Firmado', { exact: true }).waitFor()
    await own.getByRole('list', { name: 'Pasos dados' }).getByText('Firma de sección').waitFor()
  })
})
