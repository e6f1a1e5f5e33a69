import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'

const YEAR = 2025
const LIST = `/seguimiento/${YEAR}/informes`
const FIRST = 'Se atendieron las ventanillas del trimestre.'
const SECOND = 'Se atendieron las ventanillas y se abrió una más.'

describe.skipIf(chromiumPath === undefined)('el informe de ejecución de un trimestre (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let planning: Page
  let head: Page
  let liaison: Page

  beforeAll(async () => {
    planning = await demo.open({ role: 'planningOfficer' })
    head = await demo.open({ role: 'unitHead' })
    // The same person at another desk: two tabs write at once.
    liaison = await demo.open({ role: 'unitHead' })
  })

  const own = (page: Page) => page.getByRole('row').nth(1).getByRole('link')

  it('la lista dice qué falta, con su unidad primero', async () => {
    await head.goto(LIST)
    await head.getByRole('heading', { level: 1, name: `Informes de ejecución de ${YEAR}` }).waitFor()
    await head.getByText('su unidad').waitFor()
    expect(await own(head).textContent()).toBe('Sin texto')
    expect(await faultsOf(head)).toEqual([])
  })

  it('el informe trae las cifras del corte y la jefatura escribe su texto', async () => {
    await own(head).click()
    await head.getByRole('heading', { level: 1, name: /Informe de ejecución, segundo trimestre/u }).waitFor()
    await head.getByRole('heading', { name: 'Actividades' }).waitFor()
    expect(await faultsOf(head)).toEqual([])
    await liaison.goto(new URL(head.url()).pathname + new URL(head.url()).search)
    await liaison.getByRole('button', { name: 'Escribir el texto' }).click()
    await liaison.getByLabel('Lo que sigue').fill('Lo que el otro escribía')
    await head.getByRole('button', { name: 'Escribir el texto' }).click()
    await head.getByLabel('Presentación').fill(FIRST)
    expect(await faultsOf(head)).toEqual([])
    await head.getByRole('button', { name: 'Guardar esta versión' }).click()
    await head.getByText(FIRST).waitFor()
  })

  it('quien escribía a la vez ve lo guardado y no pierde lo suyo', async () => {
    await liaison.getByRole('button', { name: 'Guardar esta versión' }).click()
    await liaison.getByText('guardó la versión 1 mientras usted escribía').waitFor()
    await liaison.getByText(FIRST).waitFor()
    expect(await liaison.getByLabel('Lo que sigue').inputValue()).toBe('Lo que el otro escribía')
    expect(await faultsOf(liaison)).toEqual([])
    await liaison.getByRole('button', { name: 'Seguir con lo mío' }).click()
    await liaison.getByLabel('Presentación').fill(SECOND)
    await liaison.getByRole('button', { name: 'Guardar esta versión' }).click()
    await liaison.getByText(SECOND).waitFor()
    await liaison.getByRole('button', { name: 'Ver la versión 1' }).click()
    const dialog = liaison.getByRole('dialog')
    await dialog.getByText(FIRST).waitFor()
    await dialog.getByText(SECOND).waitFor()
    expect(await faultsOf(liaison)).toEqual([])
  })

  it('Planificación lo revisa y lo emite; sale en PDF con su código', async () => {
    await planning.goto(new URL(head.url()).pathname + new URL(head.url()).search)
    await planning.getByText(SECOND).waitFor()
    const draft = await planning.getByRole('link', { name: 'Borrador en PDF' }).getAttribute('href')
    expect((await planning.request.get(draft ?? '')).headers()['content-type']).toBe('application/pdf')
    await planning.getByRole('button', { name: 'Emitir el informe' }).click()
    expect(await faultsOf(planning)).toEqual([])
    await planning.getByRole('dialog').getByRole('button', { name: 'Emitir el informe' }).click()
    await planning.getByRole('cell', { name: /[A-Z0-9]{4}(-[A-Z0-9]{4}){3}/u }).waitFor()
    expect(await planning.getByRole('button', { name: 'Emitir el informe' }).count()).toBe(0)
    expect(await faultsOf(planning)).toEqual([])
    const coming = planning.waitForEvent('download')
    await planning.getByRole('link', { name: 'PDF de la emisión 1' }).click()
    const file = await coming
    expect(file.suggestedFilename()).toMatch(/^informe-2025-trimestre-corte-2-.+-emision-1\.pdf$/u)
    expect(
      readFileSync(await file.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    await head.goto(LIST)
    await own(head).getByText('Emitido (1)').waitFor()
  })

  it('el de la institución trae las unidades, y nada se parte en un teléfono', async () => {
    await planning.goto(`${LIST}/2/trimestre`)
    await planning.getByRole('heading', { name: 'Por unidad' }).waitFor()
    expect(await faultsOf(planning)).toEqual([])
    await planning.goto(`${LIST}/2/semana`)
    await planning.getByText('Ese periodo no existe').waitFor()
    expect(await faultsOf(planning)).toEqual([])
  })
})
