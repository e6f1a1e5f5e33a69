import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { type DemoIds, demoIds, openSession } from './harness/demoAddresses.ts'

const YEAR = 2026

/** Every page of the product; `{name}` is an id of the demo, or the number of a request that is still written. */
const forPlanning = [
  '/',
  `/plan/${YEAR}`,
  `/plan/${YEAR}/unidades/{unit}`,
  `/plan/${YEAR}/unidades/{unit}/meses`,
  `/plan/${YEAR}/unidades/{unit}/ano`,
  `/plan/${YEAR}/unidades/{unit}/nueva`,
  `/plan/${YEAR}/meses`,
  `/plan/${YEAR}/unidades/{unit}/tramite`,
  `/plan/${YEAR}/consolidado`,
  `/plan/${YEAR}/consolidado?por=departamento`,
  `/plan/${YEAR}/aprobacion`,
  `/plan/${YEAR}/calendario`,
  `/plan/${YEAR}/versiones`,
  `/plan/${YEAR}/coordinacion`,
  `/plan/${YEAR}/conformidad`,
  `/plan/${YEAR}/sesiones`,
  `/plan/${YEAR}/sesiones/1`,
  `/plan/${YEAR}/sesiones/2`,
  `/plan/${YEAR - 1}/versiones`,
  `/plan/${YEAR - 1}/versiones/2/comparar/1`,
  `/plan/${YEAR - 1}/versiones/2/comparar/2`,
  `/plan/${YEAR - 2}/versiones`,
  `/plan/${YEAR - 2}/aprobacion`,
  `/plan/${YEAR - 2}/cierre`,
  `/plan/${YEAR - 1}/cambios`,
  `/plan/${YEAR - 1}/cambios/1`,
  `/plan/${YEAR - 1}/cambios/4`,
  `/plan/${YEAR}/reorganizacion`,
  `/plan/${YEAR - 1}/reorganizacion`,
  `/plan/${YEAR - 1}/a-una-fecha`,
  `/plan/${YEAR - 1}/cierre`,
  `/plan/${YEAR}/cierre`,
  `/plan/${YEAR}/trasladadas`,
  `/plan/${YEAR - 1}/unidades/{unit}/cierre`,
  `/plan/${YEAR}/ano`,
  `/plan/${YEAR}/actividades/{activity}`,
  `/plan/${YEAR}/buscar?q=trabajo`,
  `/plan/${YEAR}/revisor`,
  `/plan/${YEAR}/llenar`,
  `/plan/${YEAR}/tipo`,
  `/plan/${YEAR}/tipo/{template}`,
  `/plan/${YEAR}/copiar`,
  `/plan/${YEAR}/comparar/${YEAR - 1}`,
  `/plan/${YEAR}/documentos`,
  `/seguimiento/${YEAR - 1}/conformidad?mes=7`,
  `/seguimiento/${YEAR}/conformidad?mes=1`,
  `/seguimiento/${YEAR - 1}/informes`,
  `/seguimiento/${YEAR - 1}/informes/2/trimestre`,
  `/seguimiento/${YEAR}/informes`,
  `/seguimiento/${YEAR - 1}/salud?desde=1&hasta=8`,
  ...['silencio', 'revision', 'devoluciones', 'sin-evidencia', 'extemporaneos', 'reaperturas'].map(
    (list) => `/seguimiento/${YEAR - 1}/salud/${list}?desde=1&hasta=8`,
  ),
  `/seguimiento/${YEAR - 1}/salud/reprogramacion?desde=1&hasta=8`,
  `/seguimiento/${YEAR - 1}/salud/rectificaciones?desde=1&hasta=8`,
  `/seguimiento/${YEAR - 1}/salud/no-existe`,
  `/seguimiento/${YEAR}/salud`,
  `/seguimiento/${YEAR - 1}/verificacion`,
  `/seguimiento/${YEAR}/verificacion`,
  '/seguimiento/registros',
  '/plan/importar',
  '/plan/importar/{stagedImport}',
  '/plan/importar/{unmappedImport}/columnas',
  '/plan/importar/{changedImport}',
  '/plan/importar/{changedImport}/cambios',
  '/plan/importar/{unmappedImport}',
  '/plan/importar/{acceptedImport}/informe',
  '/estrategia',
  '/estrategia/objetivos/{objective}',
  '/estrategia/nuevo',
  '/estrategia/planes/{strategicPlan}/cambiar',
  '/admin/calendario?ano=2025',
  '/auditoria',
  '/registro',
  '/avisos',
  '/avisos/preferencias',
  '/ayuda',
  '/ayuda/importar',
  '/no-existe',
]
const forAdmin = [
  '/admin/unidades',
  '/admin/unidades/{unit}',
  '/admin/personas',
  '/admin/personas/{person}',
  '/admin/institucion',
  '/admin/institucion/paquete',
  '/admin/institucion/correo',
  '/admin/institucion/correo?ver=all',
  '/admin/institucion/archivos',
  '/avisos',
  '/admin/calendario',
  '/admin/importar',
  '/auditoria',
  '/registro',
]
const forHead = [
  '/admin/personas?situacion=all',
  '/admin/personas/{person}',
  `/plan/${YEAR}/coordinacion`,
  `/plan/${YEAR - 1}/cambios`,
  `/plan/${YEAR - 1}/cambios/1`,
  `/plan/${YEAR - 1}/cambios/7`,
  `/plan/${YEAR - 1}/versiones`,
  `/plan/${YEAR - 1}/unidades/{unit}/cierre`,
  '/seguimiento',
  `/seguimiento/${YEAR - 1}?mes=3`,
  `/seguimiento/${YEAR - 1}/varias?mes=12`,
  `/seguimiento/${YEAR}`,
  `/seguimiento/${YEAR - 1}/tablero?mes=6`,
  `/seguimiento/${YEAR}/tablero`,
  `/seguimiento/${YEAR - 1}/salud?desde=1&hasta=8`,
  `/seguimiento/${YEAR - 1}/salud/extemporaneos?desde=1&hasta=8`,
  `/seguimiento/${YEAR - 1}/unidades/{unit}/ano?mes=8`,
  `/seguimiento/${YEAR}/unidades/{unit}/ano`,
  '/tablero',
  `/seguimiento/${YEAR - 1}/cumplimiento`,
  `/seguimiento/${YEAR - 1}/cumplimiento?mes=10&por=unitKind`,
  `/seguimiento/${YEAR - 1}/cumplimiento?mes=10&por=department`,
  `/seguimiento/${YEAR - 1}/cumplimiento?mes=10&por=line`,
  `/seguimiento/${YEAR - 1}/cumplimiento/cifra?mes=10&por=unit&grupo={unit}`,
  `/seguimiento/${YEAR - 1}/cumplimiento/cifra?mes=10&por=institution&grupo=all`,
  `/seguimiento/${YEAR - 1}/cumplimiento/cifra?grupo=no-existe`,
  `/seguimiento/${YEAR - 1}/cumplimiento/actividad/no-existe`,
  `/seguimiento/${YEAR - 1}/reprogramacion?mes=10`,
  `/seguimiento/${YEAR - 1}/reprogramacion?mes=1`,
  `/seguimiento/${YEAR}/cumplimiento`,
  `/seguimiento/${YEAR}/reprogramacion`,
  `/seguimiento/${YEAR - 1}/cierres`,
  `/seguimiento/${YEAR}/cierres`,
  `/seguimiento/${YEAR - 1}/pesos`,
  `/seguimiento/${YEAR}/pesos`,
  `/seguimiento/${YEAR - 1}/evaluacion`,
  `/seguimiento/${YEAR}/evaluacion`,
  `/seguimiento/${YEAR - 1}/evaluacion/1`,
  `/seguimiento/${YEAR - 1}/compromisos`,
  '/seguimiento/instrucciones',
  '/seguimiento/pendientes/no-existe',
  `/seguimiento/${YEAR - 1}/3/no-existe`,
]
const forLead = [
  `/seguimiento/${YEAR - 1}/conformidad`,
  `/seguimiento/${YEAR - 1}/conformidad?mes=7`,
  `/plan/${YEAR}/conformidad?ver=exception`,
  `/plan/${YEAR}/conformidad/{sharedTemplate}`,
]
const forAuditor = ['/auditoria', '/ayuda/auditoria']
const forNobody = ['/entrar', '/cabezas', '/invitacion/00000000', '/verificar', '/verificar/0000-0000-0000-0000']

/** Where the page is told that whoever asks may not read it, and the browser notes the refusal too. */
const refused = ['/admin/personas?situacion=all', `/seguimiento/${YEAR - 1}/3/no-existe`]

const UNKNOWN = '/no-existe'
const NOT_THERE = 'No existe esta página'

/**
 * Opens the address: a person's first one loads the program, the next ones are followed inside it, by way of the page of
 * an unknown address, so that the heading which comes is the new page's. The page itself says when: asked from outside, it
 * would be looked at twice a second.
 */
async function open(page: Page, path: string): Promise<void> {
  const isInside = !['about:blank', ...forNobody].includes(page.url().replace(/^http:..[^/]+/u, ''))
  if (!isInside || path === UNKNOWN) await page.goto(path)
  else {
    const follow = (address: string): Promise<void> => page.evaluate((to) => history.pushState({}, '', to), address)
    await follow(UNKNOWN)
    await page.waitForFunction((words) => document.querySelector('h1')?.textContent === words, NOT_THERE)
    await follow(path)
    await page.waitForFunction((words) => document.querySelector('h1')?.textContent !== words, NOT_THERE)
  }
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('[aria-busy="true"]') === null,
  )
}

/** What is wrong with a page: words of the browser's console, headings, and what nobody may break. */
async function faultsAt(page: Page, path: string): Promise<readonly string[]> {
  const faults: string[] = []
  const complain = (fault: string): number => faults.push(fault)
  const onError = (error: Error): number => complain(`page error: ${error.message}`)
  const onConsole = (message: { type: () => string; text: () => string; location: () => { url: string } }): void => {
    const isRefusal = refused.includes(path) && message.text().includes('status of 403')
    if (message.type() === 'error' && !isRefusal) complain(`console: ${message.text()} ${message.location().url}`)
  }
  page.on('pageerror', onError)
  page.on('console', onConsole)
  await open(page, path)
  const headings = await page.getByRole('heading', { level: 1 }).count()
  if (headings !== 1) complain(`${headings} headings of level 1`)
  faults.push(...(await faultsOf(page)))
  page.off('pageerror', onError)
  page.off('console', onConsole)
  return faults
}

describe.skipIf(chromiumPath === undefined)('cada página del producto (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let ids: DemoIds
  const pages: Record<string, Page> = {}
  const filled = (path: string): string => path.replace(/\{(\w+)\}/gu, (_all, name: keyof typeof ids) => ids[name])

  beforeAll(async () => {
    pages.planning = await demo.open({ role: 'planningOfficer' })
    pages.admin = await demo.open({ role: 'admin' })
    pages.nobody = await demo.open()
    pages.head = await demo.open({ role: 'unitHead' })
    pages.lead = await demo.open({ role: 'technicalLead' })
    await openSession(pages.planning.request, demo.address, YEAR)
    pages.auditor = await demo.open({ role: 'externalAuditor' })
    ids = await demoIds(pages.planning.request, demo.address, YEAR)
  })

  it.each([
    ...forPlanning.map((path) => ['planning', path] as const),
    ...forAdmin.map((path) => ['admin', path] as const),
    ...forHead.map((path) => ['head', path] as const),
    ...forLead.map((path) => ['lead', path] as const),
    ...forAuditor.map((path) => ['auditor', path] as const),
    ...forNobody.map((path) => ['nobody', path] as const),
  ])('%s %s no tiene faltas', async (who, path) => {
    const page = pages[who] as Page
    expect(await faultsAt(page, filled(path))).toEqual([])
  })

  it('quien no administra no ve la lista de personas ni el correo de nadie, tampoco por su dirección', async () => {
    const page = pages.head as Page
    await page.goto('/admin/personas')
    await page.getByText('Lo ve Administración.').waitFor()
    expect(await page.getByRole('table').count()).toBe(0)
    await page.goto(`/admin/personas/${ids.person}`)
    await page.getByRole('table', { name: /^Puestos de/u }).waitFor()
    expect(await page.locator('main').textContent()).not.toContain('@')
  })

  it('la página de una persona dice cómo entra y pide el puesto con sus palabras', async () => {
    const head = pages.head as Page
    const { personId } = await (await head.request.get(`${demo.address}/api/sesion`)).json()
    const page = pages.admin as Page
    await page.goto(`/admin/personas/${personId}`)
    await page
      .getByText(/sesión abierta|sesiones abiertas/u)
      .first()
      .waitFor()
    expect(await page.getByText('Todavía no puede entrar').count()).toBe(0)
    await page.getByRole('heading', { name: 'En el registro' }).waitFor()
    await page.getByRole('button', { name: 'Dar un puesto' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Dar el puesto' }).waitFor()
  })

  it('las comprobaciones ven las faltas que se ponen a propósito', async () => {
    const page = await demo.open({ role: 'admin' })
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const wide = document.createElement('h1')
        wide.textContent = 'Ancho'
        wide.style.width = '900px'
        const pale = document.createElement('p')
        pale.textContent = 'Pálido'
        pale.style.cssText = 'color: #888; background: #999'
        document.body.prepend(pale)
        document.body.append(wide, document.createElement('select'))
        reportError(new Error('falta'))
      })
    })
    const faults = (await faultsAt(page, '/ayuda')).join('\n')
    for (const sign of ['page error: falta', '2 headings', 'light: color-contrast', 'dark: color-contrast'])
      expect(faults).toContain(sign)
    expect(faults).toContain('select-name')
    expect(faults).toContain('wider than a phone')
  })
})
