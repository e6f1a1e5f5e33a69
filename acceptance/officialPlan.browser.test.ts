import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessibilityFaults } from './harness/accessibility.ts'
import { chromiumPath, DESKTOP, PHONE, sidewaysOverflow } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'
import { send } from './harness/demoAddresses.ts'
import { stopAtFirstFault } from './harness/steps.ts'

const YEAR = 2026
const UNIT = 'Dirección de Empleo'

/** Picture of the manual that only an approved plan can show. */
const picture = (name: string): string => join(import.meta.dirname, '..', 'docs', 'manual', 'img', `${name}.png`)

/** Presses the button that opens a dialog, and then the one that confirms it there. */
async function take(page: Page, act: string | RegExp, confirm: string | RegExp = act): Promise<void> {
  await page.getByRole('button', { name: act }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: confirm }).click()
  await dialog.waitFor({ state: 'detached' })
}

describe.skipIf(chromiumPath === undefined)('un plan se hace oficial (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let printed: Buffer
  let code = ''

  const approval = (role: string): Promise<Page> => demo.at(role, `/plan/${YEAR}/aprobacion`)
  async function unit(role: string): Promise<Page> {
    const page = await approval(role)
    await page.getByRole('link', { name: UNIT, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: UNIT }).waitFor()
    return page
  }

  /** The months of one activity of the unit in sight sum 95: a warning that somebody has to settle. */
  async function leaveDoubt(page: Page): Promise<void> {
    const unitId = /unidades\/([^/]+)/u.exec(page.url())?.[1]
    const answer = await page.request.get(`${demo.address}/api/planes/${YEAR}/actividades?unitId=${unitId}`)
    const { activities } = (await answer.json()) as {
      activities: { id: string; target: object | null; months: (number | null)[] }[]
    }
    const activity = activities.find(({ target }) => target === null)
    const month = activity?.months.findIndex((share) => (share ?? 0) > 500) ?? -1
    const expected = activity?.months[month] ?? 0
    const cell = { activityId: activity?.id, month: month + 1, expected, value: expected - 500 }
    await send(page.request, demo.address, `/api/planes/${YEAR}/meses`, { cells: [cell] })
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('link', { name: 'Ver las dudas en el revisor' }).waitFor()
  }

  stopAtFirstFault()

  it('con dudas, la jefatura no puede presentar y un enlace la lleva a resolverlas', async () => {
    const page = await unit('unitHead')
    await leaveDoubt(page)
    expect(await page.getByRole('button', { name: 'Presentar el plan' }).isDisabled()).toBe(true)
    await page.getByRole('link', { name: 'Ver las dudas en el revisor' }).click()
    await page.getByRole('heading', { level: 1, name: /Revisor/u }).waitFor()
    await page.getByText('Dejar como está, con motivo').click()
    await page.getByRole('button', { name: /^Dejar/u }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').fill('Así se acordó con la unidad')
    await dialog.getByRole('button', { name: /^Dejar/u }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  it('pide algo a otra unidad; sin respuesta no presenta, y sigue con su motivo', async () => {
    const page = await demo.at('unitHead', `/plan/${YEAR}/coordinacion`)
    await page.getByRole('button', { name: 'Pedir a otra unidad' }).click()
    const dialog = page.getByRole('dialog')
    for (const label of ['Actividad', 'A qué unidad']) {
      await dialog.getByRole('combobox', { name: label, exact: true }).click()
      await page.getByRole('option').first().click()
    }
    await dialog.getByLabel('Qué necesita de ella').fill('Prestar el salón de actos')
    await dialog.getByRole('button', { name: 'Pedir a otra unidad' }).click()
    await dialog.waitFor({ state: 'detached' })
    const own = await unit('unitHead')
    expect(await own.getByRole('button', { name: 'Presentar el plan' }).isDisabled()).toBe(true)
    await own.getByRole('link', { name: 'Ver las solicitudes entre unidades' }).click()
    await own.getByRole('button', { name: 'Seguir sin respuesta' }).click()
    await own.getByRole('dialog').getByRole('textbox').fill('La unidad contesta después del cierre')
    await own.getByRole('dialog').getByRole('button', { name: 'Seguir sin respuesta' }).click()
    await own.getByText('Se sigue sin respuesta: La unidad contesta después del cierre').waitFor()
  })

  it('presenta; Planificación observa una fila y devuelve; la unidad responde y presenta de nuevo', async () => {
    await take(await unit('unitHead'), 'Presentar el plan')
    const planning = await unit('planningOfficer')
    await planning.getByRole('button', { name: 'Observar', exact: true }).click()
    const dialog = planning.getByRole('dialog')
    await dialog.getByLabel('De qué habla').selectOption({ index: 1 })
    await dialog.getByLabel('Dato').selectOption({ label: 'Resultado esperado' })
    await dialog.getByLabel('Qué debe corregirse').fill('Diga cuántas personas se atenderán')
    await dialog.getByRole('button', { name: 'Observar', exact: true }).click()
    await planning.getByText('Diga cuántas personas se atenderán').waitFor()
    await take(planning, 'Devolver con observaciones')
    const head = await unit('unitHead')
    expect(await head.getByRole('button', { name: 'Presentar el plan' }).isDisabled()).toBe(true)
    await head.getByRole('button', { name: 'Responder' }).click()
    await head.getByRole('dialog').getByLabel('Qué hizo la unidad').fill('Se agregó la cantidad al resultado')
    await head.getByRole('dialog').getByRole('button', { name: 'Responder' }).click()
    await head.getByText('Respondida', { exact: true }).waitFor()
    await take(head, 'Presentar el plan')
    const again = await unit('planningOfficer')
    await again.getByRole('button', { name: 'Dar por resuelta' }).click()
    await again.getByText('Resuelta', { exact: true }).waitFor()
  })

  it('Planificación revisa, el nivel superior da visto bueno, y tres personas firman el consolidado', async () => {
    await take(await approval('planningOfficer'), /^Terminar la revisión \(/u, /^Terminar la revisión de/u)
    await take(await approval('executive'), /^Dar visto bueno \(/u, /^Dar visto bueno a/u)
    const planning = await approval('planningOfficer')
    await take(planning, 'Firmar Elaboró')
    await planning.getByRole('button', { name: 'Firmar Elaboró' }).waitFor({ state: 'detached' })
    await take(await approval('executive'), 'Dar visto bueno al consolidado')
    await take(await approval('authority'), 'Autorizar')
    await take(await approval('planningOfficer'), 'Poner en vigor')
  })

  it('queda la versión 1, vigente desde el primer día del año, con su código, y la unidad ya no se edita', async () => {
    const page = await demo.at('unitHead', `/plan/${YEAR}/versiones`)
    await page.getByText('Rige la versión 1 desde el 1 ene 2026.').waitFor()
    expect(await page.getByRole('link', { name: 'Comparar versiones' }).count()).toBe(0)
    expect(await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/u).count()).toBe(1)
    expect(await page.getByText(/^\d+ unidades, \d+ actividades$/u).count()).toBe(1)
    const alone = await demo.at('unitHead', `/plan/${YEAR}/versiones/1/comparar/1`)
    await alone.getByText('tiene una sola versión: todavía no hay otra con la que compararla').waitFor()
    const own = await unit('unitHead')
    await own.getByRole('list', { name: 'Pasos dados' }).getByText('En vigor').waitFor()
    await own.getByRole('link', { name: 'Plan', exact: true }).last().click()
    await own.getByText('El plan está vigente: no se edita, se pide cambiarlo.').waitFor()
  })

  it('su PDF se descarga; una copia firmada de él se adjunta y se dice que empieza con los bytes registrados', async () => {
    const page = await demo.at('planningOfficer', `/plan/${YEAR}/versiones`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Descargar PDF de la versión 1' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`plan-${YEAR}-version-1.pdf`)
    printed = readFileSync(await file.path())
    const buffer = Buffer.concat([printed, Buffer.from('\n% firma\n')])
    const attached = { name: 'plan firmado.pdf', mimeType: 'application/pdf', buffer }
    await page.getByLabel('Adjuntar una copia firmada').setInputFiles(attached)
    await page.getByRole('row', { name: /plan firmado\.pdf Empieza con los bytes registrados/u }).waitFor()
    code = (await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/u).textContent()) ?? ''
    expect(await accessibilityFaults(page)).toEqual([])
    if (process.env.HILO_WRITE_SCREENSHOTS === '1') await page.screenshot({ path: picture('versiones') })
    await page.goto(`/plan/${YEAR}/documentos`)
    await page.getByRole('row', { name: /PDF · Todo el plan Versión 1 aprobada/u }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.setViewportSize(PHONE)
    expect(await sidewaysOverflow(page)).toBe(0)
    await page.setViewportSize(DESKTOP)
  })

  it('cualquiera, sin entrar y solo con teclado, comprueba el código y compara el archivo que recibió', async () => {
    const page = await demo.open({ viewport: PHONE })
    page.setDefaultTimeout(9_000)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto('/verificar')
    await page.keyboard.press('Tab')
    await page.keyboard.type(code.toLowerCase().replaceAll('-', ' '))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Vigente' }).waitFor()
    await page.getByText(code, { exact: true }).waitFor()
    expect([...new Set(asked.filter((path) => path.endsWith('.js')))]).toEqual([
      expect.stringMatching(/^\/assets\/verificar-/u),
    ])
    const compare = async (buffer: Buffer, words: string): Promise<void> => {
      const received = { name: 'recibido.pdf', mimeType: 'application/pdf', buffer }
      await page.getByLabel('Elegir el archivo recibido').setInputFiles(received)
      await page.getByRole('status').getByText(words).waitFor()
    }
    await compare(Buffer.concat([printed, Buffer.from('\n% firma\n')]), 'una copia firmada')
    await compare(Buffer.concat([printed, Buffer.from(' ')]), 'no es ninguno de los documentos')
    await compare(printed, 'un documento registrado con este código')
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)
    await page.setViewportSize(DESKTOP)
    if (process.env.HILO_WRITE_SCREENSHOTS === '1') await page.screenshot({ path: picture('verificar') })
    await page.goto('/verificar?codigo=0000-0000-0000-0000')
    await page.getByRole('heading', { name: 'No existe' }).waitFor()
  })

  it('sin JavaScript el código se comprueba igual', async () => {
    const page = await demo.open({ javaScriptEnabled: false })
    await page.goto('/verificar')
    await page.getByLabel('Código de verificación').fill(code)
    await page.getByRole('button', { name: 'Comprobar' }).click()
    await page.getByRole('heading', { name: 'Vigente' }).waitFor()
    expect(await page.getByLabel('Elegir el archivo recibido').isVisible()).toBe(false)
  })

  it('la unidad pide dos cambios, el nivel superior da visto bueno y Planificación acepta uno: rige la versión 2', async () => {
    const head = await demo.at('unitHead', `/plan/${YEAR}/cambios`)
    await head.getByText('Nadie ha pedido cambios en este plan').waitFor()
    await head.getByRole('button', { name: 'Pedir cambios' }).click()
    await head.getByRole('dialog').getByLabel('Razón').selectOption('budget')
    await head.getByRole('dialog').getByLabel('Por qué se pide').fill('El presupuesto aprobado es menor')
    await head.getByRole('dialog').getByRole('button', { name: 'Pedir cambios' }).click()
    await head.getByRole('heading', { level: 1, name: 'Solicitud de cambio 1' }).waitFor()
    const add = async (kind: string): Promise<void> => {
      await head.getByRole('button', { name: 'Agregar un cambio' }).click()
      await head.getByRole('radio', { name: kind }).check()
      await head.getByRole('combobox', { name: 'De qué actividad' }).click()
    }
    const keep = async (): Promise<void> => {
      const button = head.getByRole('button', { name: 'Agregar a la solicitud' })
      await button.click()
      await button.waitFor({ state: 'detached' })
    }
    await add('Cambiar datos de una actividad')
    await head.getByRole('option').first().click()
    await head.getByLabel('Medios de verificación').fill('Registro firmado por la jefatura')
    await keep()
    await add('Quitar una actividad')
    await head.getByRole('option').nth(1).click()
    await keep()
    await head.getByText('2 cambios; cada uno se decide por separado.').waitFor()
    await take(head, 'Presentar la solicitud')

    const request = `/plan/${YEAR}/cambios/1`
    await take(await demo.at('executive', request), 'Dar visto bueno')
    const planning = await demo.at('planningOfficer', request)
    await planning.getByRole('radio', { name: 'Aceptar' }).first().check()
    await planning.getByRole('radio', { name: 'Rechazar' }).last().check()
    await planning.getByLabel('Por qué se rechaza').fill('La actividad sigue en el convenio')
    await planning.getByText('Va a aceptar 1 de 2 cambios y hacer la versión siguiente del plan.').waitFor()
    await take(planning, 'Firmar la decisión')
    await planning.getByText('Rige lo que se aceptó.').waitFor()

    const told = await demo.at('unitHead', request)
    await told.getByText('La actividad sigue en el convenio').waitFor()
    await told.getByRole('link', { name: 'Ver qué cambió en la versión 2' }).click()
    await told.getByText('Registro firmado por la jefatura').waitFor()
    await told.goto(`/plan/${YEAR}/versiones`)
    await told.getByText(/^Rige la versión 2/u).waitFor()
  })

  it('se comparan dos versiones elegidas con el teclado; la unidad elegida sigue en la dirección', async () => {
    const page = await demo.at('unitHead', `/plan/${YEAR}/versiones`)
    await page.getByRole('link', { name: 'Comparar versiones' }).click()
    await page.getByRole('heading', { level: 1, name: 'Versión 2 comparada con la versión 1' }).waitFor()
    const unitId = await page.getByLabel('Unidad', { exact: true }).locator('option').nth(1).getAttribute('value')
    await page.getByLabel('Unidad', { exact: true }).selectOption(unitId)
    await page.getByRole('status').getByText('1 con cambios').waitFor()
    const from = page.getByLabel('Desde la versión')
    await from.focus()
    await page.keyboard.press('ArrowUp')
    await page.getByRole('status').getByText('Es la misma versión en los dos lados').waitFor()
    expect(await page.getByRole('button', { name: /^Descargar la comparación/u }).count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('End')
    await page.getByRole('heading', { level: 1, name: 'Versión 2 comparada con el plan original' }).waitFor()
    expect(await from.evaluate((select) => select === document.activeElement)).toBe(true)
    await page.getByLabel('Hasta la versión').selectOption('1')
    await page.getByRole('heading', { level: 1, name: 'Versión 1 comparada con el plan original' }).waitFor()
    expect(page.url()).toBe(`${demo.address}/plan/${YEAR}/versiones/1/comparar/original?unidad=${unitId}`)
  })
})
