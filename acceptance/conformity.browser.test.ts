import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults } from './harness/accessibility.ts'
import { chromiumPath } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'

const YEAR = 2026
const OFFICE = 'Oficina de La Ribera'
const HEAD = 'raquel.mejicanos@mtel.example'
const TYPE = 'Organizar ferias de empleo'
const EXCEPTION = 'Diga en qué municipio será cada feria'

describe.skipIf(chromiumPath === undefined)('la conformidad técnica de una rectora (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let lead: Page
  let head: Page
  let planner: Page

  async function open(page: Page, path: string): Promise<void> {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  }
  async function confirm(page: Page, button: string | RegExp): Promise<void> {
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: button }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  async function row(): Promise<Locator> {
    await open(lead, `/plan/${YEAR}/conformidad`)
    await lead.getByRole('link', { name: TYPE }).click()
    await lead.getByRole('heading', { level: 1, name: TYPE }).waitFor()
    const found = lead.getByRole('row').filter({ has: lead.getByRole('link', { name: OFFICE, exact: true }) })
    await found.waitFor()
    return found
  }
  async function unit(page: Page): Promise<void> {
    await open(page, `/plan/${YEAR}/aprobacion`)
    await page.getByRole('link', { name: OFFICE, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: OFFICE }).waitFor()
  }
  async function present(): Promise<void> {
    await unit(head)
    await head.getByRole('button', { name: 'Presentar el plan' }).click()
    await confirm(head, 'Presentar el plan')
    await head.getByRole('button', { name: 'Retirar lo presentado' }).waitFor()
  }

  beforeAll(async () => {
    lead = await demo.open({ role: 'technicalLead' })
    head = await demo.open({ as: HEAD })
    planner = await demo.open({ role: 'planningOfficer' })
  })

  it('marca una excepción en un borrador, y la unidad la responde en su trámite y presenta', async () => {
    const office = await row()
    await office.getByRole('button', { name: /Marcar excepción/u }).click()
    await noFaults(lead)
    await lead.getByRole('dialog').getByLabel('Qué debe corregirse').fill(EXCEPTION)
    await confirm(lead, 'Marcar excepción')
    await office.getByText('Con excepción').waitFor()
    await unit(head)
    await head.getByText(EXCEPTION).waitFor()
    await head.getByRole('button', { name: 'Responder' }).click()
    await head.getByRole('dialog').getByLabel('Qué hizo la unidad').fill('Las dos serán en la cabecera')
    await confirm(head, 'Responder')
    await present()
  })

  it('con la excepción abierta Planificación no termina la revisión; la rectora da conformidad y queda resuelta', async () => {
    await unit(planner)
    expect(await planner.getByRole('button', { name: 'Terminar la revisión' }).isDisabled()).toBe(true)
    const office = await row()
    await office.getByText('Las dos serán en la cabecera').waitFor()
    await office.getByRole('button', { name: /Dar conformidad/u }).click()
    await confirm(lead, 'Dar conformidad')
    await office.getByText('Conforme', { exact: true }).waitFor()
  })

  it('da conformidad a lo demás de una vez, después de leer qué va a pasar', async () => {
    await open(lead, `/plan/${YEAR}/conformidad`)
    await lead.getByRole('button', { name: /^Dar conformidad \(\d+\)$/u }).click()
    const dialog = lead.getByRole('dialog')
    await dialog.getByText(/^Va a dar conformidad a \d+ actividades de 1 unidad/u).waitFor()
    await dialog.getByText(/todavía no presenta su plan/u).waitFor()
    await noFaults(lead)
    await confirm(lead, /^Dar conformidad a \d+ actividades$/u)
    await lead.getByRole('button', { name: /^Dar conformidad \(/u }).waitFor({ state: 'detached' })
  })

  it('lo que otras rectoras no dieron se avisa: la revisión pide un motivo, que queda en el trámite', async () => {
    await unit(planner)
    await planner.getByText(/Faltan \d+ conformidades técnicas/u).waitFor()
    await planner.getByRole('button', { name: 'Terminar la revisión' }).click()
    const dialog = planner.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Terminar la revisión' }).click()
    await dialog.getByText('Escriba el motivo en una frase (5 letras o más).').waitFor()
    await dialog.getByLabel('Motivo').fill('Las otras rectoras responden en febrero')
    await confirm(planner, 'Terminar la revisión')
    await planner.getByText('Las otras rectoras responden en febrero').waitFor()
  })

  async function noFaults(page: Page): Promise<void> {
    expect(await accessibilityFaults(page)).toEqual([])
  }
})
