import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'

describe.skipIf(chromiumPath === undefined)('los avisos de una jefatura (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let page: Page

  beforeAll(async () => {
    page = await demo.open({ role: 'unitHead' })
  })

  const bell = () => page.getByRole('link', { name: /^Avisos/u }).first()
  const unread = async (): Promise<number> =>
    Number(/(\d+) sin leer/u.exec((await bell().getAttribute('aria-label')) ?? '')?.[1] ?? 0)

  it('la campana dice cuántos hay y lleva a ellos; cada uno lleva a donde se hace y queda leído', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: /^Avisos, \d+ sin leer$/u }).waitFor()
    const before = await unread()
    await bell().click()
    await page.getByRole('heading', { level: 1, name: 'Avisos' }).waitFor()
    await page.getByRole('heading', { level: 2, name: 'Por enviar' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page
      .getByRole('main')
      .getByRole('link', { name: /informes de septiembre de 2025/u })
      .click()
    await page.waitForURL('**/seguimiento/2025?mes=9')
    await page
      .getByRole('link', { name: before === 1 ? 'Avisos' : `Avisos, ${before - 1} sin leer`, exact: true })
      .waitFor()
  })

  it('se marcan todos como leídos, y uno vuelve a quedar sin leer', async () => {
    await page.goto('/avisos')
    await page.getByRole('button', { name: 'Marcar todos como leídos' }).click()
    await page.getByRole('link', { name: 'Avisos', exact: true }).first().waitFor()
    await page
      .getByRole('button', { name: /^Marcar como no leído/u })
      .first()
      .click()
    await page.getByRole('link', { name: 'Avisos, 1 sin leer' }).waitFor()
  })

  it('elige de qué se le avisa, y la lista lo dice', async () => {
    await page.goto('/avisos/preferencias')
    await page.getByRole('radio', { name: /^Nunca/u }).check()
    await page.getByRole('checkbox', { name: /^Por enviar/u }).uncheck()
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('button', { name: 'Guardar' }).click()
    await page.getByText('Guardado. Vale desde ahora.').first().waitFor()
    await page.goto('/avisos')
    await page.getByText('No se le avisa de: Por enviar.').waitFor()
    expect(await page.getByRole('heading', { level: 2, name: 'Por enviar' }).count()).toBe(0)
    expect(await faultsOf(page)).toEqual([])
  })

  it('quien administra ve que no hay servidor de correo y cómo se configura', async () => {
    const admin = await demo.open({ role: 'admin' })
    await admin.goto('/admin/institucion')
    await admin.getByRole('link', { name: 'Correo' }).click()
    await admin.getByText('No hay servidor de correo configurado').waitFor()
    expect(await faultsOf(admin)).toEqual([])
    await admin.getByRole('link', { name: 'Cómo se configura' }).click()
    await admin.getByRole('heading', { name: 'El correo de los avisos' }).waitFor()
  })
})
