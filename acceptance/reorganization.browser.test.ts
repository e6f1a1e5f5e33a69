import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from './harness/accessibility.ts'
import { chromiumPath, PHONE, sidewaysOverflow } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'

const SLOW = 300_000

describe.skipIf(chromiumPath === undefined)(
  'unidades que cambian y el plan a una fecha (necesita HILO_CHROMIUM)',
  () => {
    const demo = useDemo()
    async function enter(role: string): Promise<Page> {
      const page = await demo.open({ role })
      return page
    }

    it(
      'cualquiera ve qué versión regía un día y qué tenía una unidad',
      async () => {
        const page = await enter('liaison')
        await page.goto('/plan/2025/consolidado')
        await page.getByRole('link', { name: 'El plan a una fecha' }).click()
        await page.getByRole('textbox', { name: 'Día', exact: true }).fill('2025-01-15')
        await page.getByText('regía la versión 1.').waitFor()
        await page.getByRole('textbox', { name: 'Día', exact: true }).fill('2025-12-15')
        await page.getByText('regía la versión 7.').waitFor()
        await page.getByRole('link', { name: 'Unidad de Género' }).click()
        await page.getByRole('heading', { name: 'Actividades de Unidad de Género ese día' }).waitFor()
        expect(await accessibilityFaults(page)).toEqual([])
        await page.setViewportSize(PHONE)
        const unit = page.locator('.at-tree tr', { hasText: 'Dirección de Empleo' })
        expect((await unit.boundingBox())?.height).toBeLessThan(60)
        expect(await sidewaysOverflow(page)).toBe(0)
      },
      SLOW,
    )

    it(
      'cada página dice lo que es verdad: sin plan, terminado el año, y una propuesta no es un motivo',
      async () => {
        const head = await enter('unitHead')
        await head.goto('/plan/2024?ver=none')
        await head.getByText('Nadie ha abierto un plan de esta unidad en 2024').waitFor()
        expect(await head.getByText('No queda nada que corregir').count()).toBe(0)
        await head.goto('/plan/2025/cambios')
        await head.getByText('Hoy no se puede pedir nada: terminaron los doce meses de 2025').waitFor()
        await head.getByText('Planificación puede fijar otra ventana').waitFor()
        await head.getByRole('link', { name: 'Seguimiento' }).click()
        await head.waitForURL(/\/seguimiento\/2025(?:\?|$)/u)
        await head.goto('/plan/2026/coordinacion')
        await head.getByRole('button', { name: 'Proponer otra cosa' }).click()
        const dialog = head.getByRole('dialog')
        await dialog.getByRole('textbox', { name: 'Qué propone su unidad' }).waitFor()
        await dialog.getByRole('button', { name: 'Proponer otra cosa' }).click()
        await dialog.getByText('Escríbalo en una frase (5 letras o más).').waitFor()
      },
      SLOW,
    )

    it(
      'el enlace de entrada de una persona se crea desde su página, sin abrir un menú',
      async () => {
        const admin = await enter('admin')
        await admin.goto('/admin/personas')
        await admin.getByRole('main').getByRole('link', { name: 'Adela Fuentealba Ríos' }).click()
        await admin.getByRole('button', { name: 'Crear enlace de entrada' }).click()
        await admin.getByRole('dialog', { name: /enlace de entrada/iu }).waitFor()
      },
      SLOW,
    )

    it(
      'Administración fusiona una unidad; la reorganización del año lo dice, y que su plan no estaba vigente',
      async () => {
        const admin = await enter('admin')
        await admin.goto('/admin/unidades?dia=2026-07-15')
        await admin.getByLabel('Acciones de Oficina de Las Lomas').click()
        await admin.getByRole('button', { name: 'Fusionar con otra' }).click()
        const dialog = admin.getByRole('dialog')
        await dialog.getByRole('combobox').fill('Oficina de El Portal')
        await admin.getByRole('option', { name: /Oficina de El Portal/ }).click()
        await admin.reload()
        await admin.getByLabel('Acciones de Oficina de Las Lomas').click()
        await admin.getByRole('button', { name: 'Fusionar con otra' }).click()
        await dialog.getByText('Se recuperó lo que había escrito').waitFor()
        await dialog.getByRole('button', { name: 'Fusionar con otra' }).click()
        await dialog.waitFor({ state: 'detached' })
        const planning = await enter('planningOfficer')
        await planning.goto('/plan/2026/aprobacion')
        await planning.getByRole('link', { name: 'Reorganización' }).click()
        const row = planning.getByRole('row', { name: /Las Lomas/ })
        await row.getByText('Se fusionará con Oficina de El Portal').waitFor()
        await row.getByText('Su plan no estaba vigente').waitFor()
        await planning.getByText('«Unidad de Género» pasará a llamarse «Unidad de Igualdad e Inclusión»').waitFor()
        expect(await accessibilityFaults(planning)).toEqual([])
      },
      SLOW,
    )
  },
)
