import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { type DemoIds, demoIds } from './harness/demoAddresses.ts'

const docs = join(import.meta.dirname, '..', 'docs')

/** Pictures of the documentation and the page that each shows. */
const pictures = [
  ['manual/img/importar.png', 'planningOfficer', '/plan/importar/{changedImport}'],
  ['manual/img/importar-cambios.png', 'planningOfficer', '/plan/importar/{changedImport}/cambios'],
  ['manual/img/plan-unidades.png', 'planningOfficer', '/plan/2026'],
  ['manual/img/programacion-mensual.png', 'planningOfficer', '/plan/2026/unidades/{unit}/meses'],
  ['manual/img/revisor.png', 'planningOfficer', '/plan/2026/revisor'],
  ['manual/img/aprobacion.png', 'planningOfficer', '/plan/2026/aprobacion'],
  ['manual/img/coordinacion.png', 'unitHead', '/plan/2026/coordinacion'],
  ['manual/img/cambios.png', 'planningOfficer', '/plan/2025/cambios'],
  ['manual/img/conformidad.png', 'planningOfficer', '/plan/2026/conformidad'],
  ['manual/img/sesion.png', 'planningOfficer', '/plan/2026/sesiones/1'],
  ['manual/img/reorganizacion.png', 'planningOfficer', '/plan/2025/reorganizacion'],
  ['manual/img/cierre.png', 'planningOfficer', '/plan/2025/cierre'],
  ['manual/img/mi-mes.png', 'unitHead', '/seguimiento/2025?mes=12'],
  ['manual/img/plazos.png', 'planningOfficer', '/seguimiento/2025/cierres'],
  ['manual/img/corte.png', 'planningOfficer', '/seguimiento/2025/cortes/2'],
  ['manual/img/cumplimiento.png', 'planningOfficer', '/seguimiento/2025/cumplimiento?mes=6'],
  ['manual/img/tablero.png', 'planningOfficer', '/seguimiento/2025/tablero?mes=6'],
  ['manual/img/salud.png', 'planningOfficer', '/seguimiento/2025/salud?desde=1&hasta=8'],
  ['manual/img/verificacion.png', 'planningOfficer', '/seguimiento/2025/verificacion/1'],
  ['manual/img/evaluacion.png', 'planningOfficer', '/seguimiento/2025/evaluacion/1'],
  ['manual/img/informe-ejecucion.png', 'planningOfficer', '/seguimiento/2025/informes/2/trimestre'],
  ['manual/img/registros.png', 'planningOfficer', '/seguimiento/registros'],
  ['manual/img/conformidad-informes.png', 'unitHead', '/seguimiento/2025/conformidad?mes=8&ver=exception'],
  ['manual/img/documentos.png', 'planningOfficer', '/plan/2026/documentos'],
  ['manual/img/registro.png', 'admin', '/registro'],
  ['manual/img/personas-y-unidades.png', 'admin', '/admin/unidades'],
  ['screenshot.png', 'planningOfficer', '/plan/2026/unidades/{unit}/meses'],
] as const

/** Pictures that need an approved plan: `officialPlan.browser.test.ts` takes them. */
const takenElsewhere = ['manual/img/versiones.png', 'manual/img/verificar.png']

it('cada imagen que nombra el manual existe y tiene su página', () => {
  const manual = join(docs, 'manual')
  const chapters = readdirSync(manual).filter((name) => name.endsWith('.md'))
  const named = chapters.flatMap((name) =>
    [...readFileSync(join(manual, name), 'utf8').matchAll(/!\[[^\]]+\]\((img\/[^)]+)\)/gu)].map(([, file]) => file),
  )
  expect(named.map((file) => `manual/${file}`).sort()).toEqual(
    [...takenElsewhere, ...pictures.map(([file]) => file)].filter((file) => file !== 'screenshot.png').sort(),
  )
  for (const file of [...takenElsewhere, ...pictures.map(([file]) => file)])
    expect(existsSync(join(docs, file)), file).toBe(true)
})

describe.skipIf(chromiumPath === undefined)('las páginas del manual (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let ids: DemoIds
  const pages: Record<string, Page> = {}

  beforeAll(async () => {
    for (const role of ['planningOfficer', 'unitHead', 'admin']) pages[role] = await demo.open({ role })
    ids = await demoIds((pages.planningOfficer as Page).request, demo.address, 2026)
  })

  it.each(pictures)('%s: la página de %s se abre', async (file, role, path) => {
    const page = pages[role] as Page
    await page.goto(path.replace(/\{(\w+)\}/gu, (_all, name: keyof DemoIds) => ids[name]))
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
    if (process.env.HILO_WRITE_SCREENSHOTS === '1') await page.screenshot({ path: join(docs, file) })
  })
})
