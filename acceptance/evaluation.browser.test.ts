import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, faultsOf, supportingNote } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'

const YEAR = 2025
/** The demo evaluated the first one. */
const QUARTER = `/seguimiento/${YEAR}/evaluacion/2`
const COMMITMENT = 'Completar las visitas que faltaron'
const ORDER = 'Abrir la ventanilla de empleo los sábados'

describe.skipIf(chromiumPath === undefined)('la evaluación de un trimestre (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let planning: Page
  let head: Page
  let authority: Page

  beforeAll(async () => {
    planning = await demo.open({ role: 'planningOfficer' })
    head = await demo.open({ role: 'unitHead' })
    authority = await demo.open({ role: 'authority' })
  })

  it('Planificación la abre cuando los meses están en un corte', async () => {
    await planning.goto(`/seguimiento/${YEAR}/evaluacion`)
    await planning.getByRole('heading', { level: 1, name: `Evaluación de ${YEAR}` }).waitFor()
    // The demo closed its months until June.
    await planning.getByRole('link', { name: 'Primer trimestre' }).waitFor()
    expect(await planning.getByRole('button', { name: /Abrir la del/u }).count()).toBe(1)
    await planning.getByRole('button', { name: 'Abrir la del segundo trimestre' }).click()
    await planning.getByRole('link', { name: 'Segundo trimestre' }).waitFor()
    expect(await faultsOf(planning)).toEqual([])
  })

  it('la jefatura escribe sus causas y compromisos, y los envía', async () => {
    await head.goto(QUARTER)
    await head.getByRole('button', { name: 'Escribir' }).click()
    const dialog = head.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Agregar una causa' }).click()
    await dialog.getByRole('button', { name: 'Agregar un compromiso' }).click()
    await dialog.getByRole('button', { name: 'Guardar' }).click()
    await dialog.getByText('Elija la causa.').waitFor()
    expect(await faultsOf(head)).toEqual([])
    await dialog.getByLabel('Causa 1', { exact: true }).selectOption({ label: 'Personal' })
    await dialog.getByLabel('Qué pasó, causa 1').fill('Dos plazas estuvieron vacantes hasta marzo')
    await head.reload()
    await head.getByRole('button', { name: 'Escribir' }).click()
    await dialog.getByText('Se recuperó lo que había escrito y no guardó.').waitFor()
    expect(await dialog.getByLabel('Qué pasó, causa 1').inputValue()).toMatch(/^Dos plazas/u)
    await dialog.getByLabel('Qué se hará, compromiso 1').fill(COMMITMENT)
    await dialog.getByLabel('Quién responde del compromiso 1').selectOption({ index: 1 })
    await dialog.getByLabel('Hasta qué día, compromiso 1').fill('2026-03-31')
    await dialog.getByRole('button', { name: 'Guardar' }).click()
    await head.getByText('Personal: Dos plazas estuvieron vacantes hasta marzo').waitFor()
    await head.getByRole('button', { name: 'Enviar a Planificación' }).click()
    await head.getByRole('button', { name: 'Retirar' }).waitFor()
    expect(await faultsOf(head)).toEqual([])
  })

  it('Planificación lo revisa y cierra con su acta: nace el compromiso y la página ya no cambia', async () => {
    await planning.goto(QUARTER)
    await planning.getByRole('button', { name: 'Dar por revisado' }).click()
    await planning.getByRole('button', { name: 'Dar por revisado' }).waitFor({ state: 'detached' })
    await planning.getByRole('button', { name: 'Cerrar con acta' }).click()
    const dialog = planning.getByRole('dialog')
    await dialog.getByLabel('Dónde fue la sesión').fill('Sala de juntas')
    await dialog.getByLabel('Quiénes asistieron').fill('Dirección Ejecutiva\nJefatura de Planificación')
    await planning.reload()
    await planning.getByRole('button', { name: 'Cerrar con acta' }).click()
    await dialog.getByText('Se recuperó lo que había escrito y no guardó.').waitFor()
    expect(await dialog.getByLabel('Quiénes asistieron').inputValue()).toMatch(/^Dirección Ejecutiva\nJefatura/u)
    await dialog.getByLabel('Qué se acordó').fill('Se pide apoyo para llenar las plazas')
    await dialog.getByRole('button', { name: 'Cerrar con acta' }).click()
    await planning.getByRole('heading', { name: 'Acta' }).waitFor()
    await dialog.waitFor({ state: 'detached' })
    const pdf = await planning.getByRole('link', { name: 'Acta en PDF' }).getAttribute('href')
    const acta = await planning.request.get(pdf ?? '')
    expect([acta.status(), acta.headers()['content-type']]).toEqual([200, 'application/pdf'])
    expect(await planning.getByRole('button', { name: 'Cerrar con acta' }).count()).toBe(0)
    expect(await faultsOf(planning)).toEqual([])
    await planning.getByRole('link', { name: 'Ver los compromisos del año' }).click()
    await planning.getByRole('link', { name: COMMITMENT }).waitFor()
    expect(await faultsOf(planning)).toEqual([])
  })

  it('la unidad responde el compromiso desde su mes y lo cierra alguien de fuera', async () => {
    await head.goto(`/seguimiento/${YEAR}?mes=12`)
    await head.getByRole('heading', { name: 'Instrucciones y compromisos (1)' }).waitFor()
    await head.getByRole('link', { name: COMMITMENT }).click()
    await head.getByRole('button', { name: 'Responder' }).click()
    const dialog = head.getByRole('dialog')
    await dialog.getByLabel('Qué se hizo').fill('Se hicieron las doce visitas')
    await dialog.getByLabel('Dónde está la prueba').fill('Informe 7/2026, archivo de la unidad')
    await dialog.getByRole('button', { name: 'Responder' }).click()
    await head.getByText('Prueba: Informe 7/2026, archivo de la unidad').waitFor()
    expect(await head.getByRole('button', { name: 'Dar por hecho' }).count()).toBe(0)
    expect(await faultsOf(head)).toEqual([])
    await planning.getByRole('link', { name: COMMITMENT }).click()
    await planning.getByRole('button', { name: 'Dar por hecho' }).click()
    await planning.getByRole('dialog').getByRole('button', { name: 'Dar por hecho' }).click()
    await planning.getByText('Cerrado', { exact: true }).waitFor()
  })

  it('el titular instruye desde la página de una unidad, que viene puesta; la unidad la ve en su mes', async () => {
    const unit = await head.request.get('/api/sesion')
    const { assignments } = (await unit.json()) as { assignments: { unitId: string }[] }
    await authority.goto(`/plan/${YEAR}/unidades/${assignments[0]?.unitId}`)
    await authority.getByRole('heading', { level: 1 }).waitFor()
    await authority.locator('.who > summary').click()
    await authority.getByRole('button', { name: 'Dar una instrucción' }).click()
    const dialog = authority.getByRole('dialog')
    await dialog.getByLabel('Qué tiene que hacer').fill(ORDER)
    await dialog.getByLabel('Hasta qué día').fill('2026-02-27')
    expect(await faultsOf(authority)).toEqual([])
    await dialog.getByRole('button', { name: 'Dar una instrucción' }).click()
    await authority.getByText('La instrucción quedó dada').first().waitFor()
    await head.goto(`/seguimiento/${YEAR}?mes=12`)
    await head.getByRole('link', { name: ORDER }).click()
    await head.getByRole('link', { name: 'Página desde la que se dio' }).waitFor()
    await authority.goto('/seguimiento/instrucciones')
    await authority.getByRole('link', { name: ORDER }).waitFor()
    expect(await faultsOf(authority)).toEqual([])
  })

  it('la unidad la responde con un archivo, sin perder lo escrito, y quien instruye lo baja', async () => {
    const dialog = head.getByRole('dialog')
    const answer = () => dialog.getByRole('button', { name: 'Responder' })
    await head.getByRole('button', { name: 'Responder' }).click()
    await answer().click()
    await dialog.getByText('Adjunte un archivo, o escriba el número del documento o la dirección.').waitFor()
    await dialog.getByLabel('Qué se hizo').fill('Abre desde el sábado 17')
    await head.reload()
    await head.getByRole('button', { name: 'Responder' }).click()
    await dialog.getByText(/^Se recuperó lo que había escrito/u).waitFor()
    expect(await dialog.getByLabel('Qué se hizo').inputValue()).toBe('Abre desde el sábado 17')
    await dialog.getByLabel('Archivo de la prueba').setInputFiles({ ...supportingNote, name: 'horario.pdf' })
    await dialog.getByText('Se adjunta horario.pdf.').waitFor()
    expect(await faultsOf(head)).toEqual([])
    await answer().click()
    await head.getByRole('link', { name: 'horario.pdf' }).waitFor()
    expect(await faultsOf(head)).toEqual([])
    await authority.getByRole('link', { name: ORDER }).click()
    const waiting = authority.waitForEvent('download')
    await authority.getByRole('link', { name: 'horario.pdf' }).click()
    expect(readFileSync(await (await waiting).path())).toEqual(supportingNote.buffer)
  })
})
