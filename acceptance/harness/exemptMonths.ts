import type { Page } from 'playwright-core'

/** Asks, in the open request, that the first month offered of an activity be not due; `row` counts the activities from 0. */
export async function addExemptMonth(page: Page, row: number): Promise<void> {
  await page.getByRole('button', { name: 'Agregar un cambio' }).click()
  await page.getByRole('combobox', { name: 'De qué actividad' }).click()
  await page.getByRole('option').nth(row).click()
  await page.getByRole('group', { name: 'Meses no exigibles' }).getByRole('checkbox').first().check()
  const button = page.getByRole('button', { name: 'Agregar a la solicitud' })
  await button.click()
  await button.waitFor({ state: 'detached' })
}
