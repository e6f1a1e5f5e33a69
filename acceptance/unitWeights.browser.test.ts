import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'

describe.skipIf(chromiumPath === undefined)('los pesos de las unidades (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let planning: Page

  beforeAll(async () => {
    planning = await demo.open({ role: 'planningOfficer' })
  })

  it('lo que está mal se ve y toma el foco aunque se guarde desde el final, y lleva a su casilla', async () => {
    await planning.goto('/seguimiento/2025/pesos')
    await planning.getByRole('button', { name: 'Fijar pesos' }).click()
    const dialog = planning.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Repartir por igual' }).click()
    const boxes = dialog.locator('.unit-weights input')
    await boxes.nth(1).fill('mucho')
    await dialog.getByLabel('Motivo').fill('Acuerdo del despacho')
    await dialog.getByRole('button', { name: 'Fijar pesos' }).click()
    const summary = dialog.getByRole('link', { name: /^Escriba un número mayor que 0/u })
    const inSight = async () => {
      const box = await summary.boundingBox()
      return box !== null && box.y >= 0 && box.y + box.height <= (planning.viewportSize()?.height ?? 0)
    }
    await expect.poll(inSight).toBe(true)
    expect(await dialog.locator('.summary h2').evaluate((heading) => heading === document.activeElement)).toBe(true)
    expect(await faultsOf(planning)).toEqual([])
    await summary.click()
    expect(await boxes.nth(1).evaluate((box) => box === document.activeElement)).toBe(true)
  })
})
