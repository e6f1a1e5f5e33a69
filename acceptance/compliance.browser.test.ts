import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'

const YEAR = 2025
/** 20 % in June, which was done, 40 % in September and in December; a request moved September to December. */
const MOVED = 'Dar seguimiento a quienes terminan los cursos'
const UNIT = 'DGE Dirección de Empleo'

describe.skipIf(chromiumPath === undefined)('el cumplimiento en pantalla (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let reader: Page

  beforeAll(async () => {
    reader = await demo.open({ role: 'planningOfficer' })
  })

  it('de Mi mes a la cifra de una unidad contra las dos programaciones, su fórmula y sus filas', async () => {
    await reader.goto(`/seguimiento/${YEAR}?mes=10`)
    await reader.getByRole('link', { name: 'Resultados' }).click()
    await reader.getByRole('link', { name: 'Cumplimiento' }).click()
    await reader.getByRole('heading', { level: 1, name: 'Cumplimiento' }).waitFor()
    expect(await faultsOf(reader)).toEqual([])
    await reader.getByRole('link', { name: `${UNIT}, Vigente` }).click()
    await reader.getByRole('heading', { level: 1, name: UNIT }).waitFor()
    expect(await reader.getByText('Cumplimiento = hecho ÷ programado').count()).toBe(2)
    const row = reader.getByRole('row').filter({ hasText: MOVED })
    await row.getByText('33.33 %').waitFor()
    await row.getByText('100.00 %').waitFor()
    await row.getByText('1 de 2 informes validados').waitFor()
    await row.getByText('1 de 1 informe validado').waitFor()
    expect(await faultsOf(reader)).toEqual([])
  })

  it('de la fila a la ficha de la actividad: cada mes, y qué solicitud lo cambió', async () => {
    await reader.getByRole('link', { name: MOVED }).click()
    await reader.getByRole('heading', { level: 1, name: MOVED }).waitFor()
    const september = reader.getByRole('row').filter({ hasText: 'septiembre' })
    await september.getByText('40 %').waitFor()
    await september.getByText('No programada').waitFor()
    await reader.getByRole('link', { name: 'Versión 3, solicitud 1' }).waitFor()
    expect(await faultsOf(reader)).toEqual([])
  })

  it('lo reprogramado, por unidad, con su efecto; antes de la solicitud no hay nada', async () => {
    await reader.goto(`/seguimiento/${YEAR}/reprogramacion?mes=10`)
    const unit = reader.getByRole('region', { name: UNIT })
    await unit.getByText(/^Sin reprogramación: \d+\.\d\d %; con: \d+\.\d\d %$/u).waitFor()
    const row = unit.getByRole('row').filter({ hasText: MOVED })
    await row.getByText('Jun 20 %, Sep 40 %, Dic 40 %').waitFor()
    await row.getByText('Jun 20 %, Dic 80 %').waitFor()
    expect(await faultsOf(reader)).toEqual([])
    await reader.getByLabel('Hasta el mes de').selectOption('5')
    await reader.getByRole('heading', { name: 'Nada se ha reprogramado hasta esta fecha' }).waitFor()
  })
})
