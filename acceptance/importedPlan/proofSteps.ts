import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { faultsOf, openPage } from '../harness/browser.ts'
import { CODE, wordsOf } from '../harness/downloads.ts'
import { closeWithout, take } from '../harness/people.ts'
import { dueIn, sendMonth, validateMonth } from './reportedMonths.ts'
import { type Story, WRONG, YEAR } from './story.ts'

const MISMATCH = 'La lista es de otra actividad y de mayo'
const CAUSE = 'La lista de febrero se tomó de otra carpeta'
const PRESENTED = 'Tres unidades informaron el trimestre'
const PROMISED = 'Guardar cada lista con su mes'

/** The words of the PDF that a link hands out. */
async function printed(page: Page, link: string): Promise<string> {
  const href = await page.getByRole('link', { name: link }).getAttribute('href')
  return wordsOf(await (await page.request.get(href ?? '')).body())
}

/** The quarter looked at: the wrong proof found, sampled, put right, evaluated and printed. */
export function proofSteps(story: Story): void {
  /** The activity whose proof of February is wrong. */
  const doubtful = async () => (await dueIn(story, story.own, 2))[0]?.activity ?? { id: '', name: '' }

  it('del tablero, en cuatro pasos, el titular llega al archivo que no es de ese mes', async () => {
    const { id, name } = await doubtful()
    const page = await story.people(story.who.authority, `/seguimiento/${YEAR}/tablero?mes=3`)
    expect(await faultsOf(page)).toEqual([])
    const week = page.getByRole('region', { name: 'Qué cambió en la semana' })
    await week.getByRole('link', { name: story.own.name }).click()
    // The board names the activity too: its link must not be taken for that of the unit's page.
    await page.getByRole('heading', { level: 1, name: story.own.name }).waitFor()
    await page.getByRole('link', { name, exact: true }).click()
    await page.getByRole('link', { name: 'febrero', exact: true }).click()
    await page.getByRole('heading', { name: 'Lo que se informó' }).waitFor()
    expect(page.url()).toContain(`/seguimiento/${YEAR}/2/${id}`)
    const waiting = page.waitForEvent('download', { timeout: 60_000 })
    await page.getByRole('link', { name: WRONG.name }).click()
    expect(readFileSync(await (await waiting).path(), 'utf8')).toBe(WRONG.text)
  })

  it('Planificación saca una muestra del trimestre y dice que esa prueba no corresponde', async () => {
    const { name } = await doubtful()
    const page = await story.people(story.who.planning, `/seguimiento/${YEAR}/verificacion`)
    await page.getByRole('button', { name: 'Sacar una muestra' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Desde', { exact: true }).selectOption({ label: 'Enero' })
    await dialog.getByLabel('Hasta', { exact: true }).selectOption({ label: 'Marzo' })
    await dialog.getByLabel('Al azar').fill('100')
    await dialog.getByText(/^(\d+) de \1 informes\.$/u).waitFor()
    await dialog.getByRole('button', { name: 'Sacar una muestra' }).click()
    await page.getByRole('heading', { level: 1, name: `Muestra n.º 1 de ${YEAR}` }).waitFor()
    const queue = page.getByRole('navigation', { name: 'Informes de la muestra' })
    await queue.getByRole('link').filter({ hasText: name }).filter({ hasText: 'Febrero' }).click()
    await page.getByRole('button', { name: new RegExp(`^No corresponde\\s?: ${WRONG.name}`, 'u') }).click()
    await dialog.getByLabel('Motivo').fill(MISMATCH)
    await dialog.getByRole('button', { name: 'Dar dictamen' }).click()
    await page
      .getByRole('button', { name: new RegExp(`^No corresponde\\s?: ${WRONG.name}`, 'u'), pressed: true })
      .waitFor()
    expect(await faultsOf(page)).toEqual([])
    const told = await story.people(story.headOf(story.own), `/seguimiento/${YEAR}?mes=2`)
    await told.getByText('1 evidencia no verificó: ábralo para ver el motivo').waitFor()
  })

  it('la unidad rectifica febrero en abril, y el corte de abril dice la diferencia y su causa', async () => {
    const { id } = await doubtful()
    const path = `/seguimiento/${YEAR}/2/${id}`
    await validateMonth(story, 4, await sendMonth(story, story.own, 4))
    const head = await story.people(story.headOf(story.own), path)
    await head.getByRole('button', { name: 'Rectificar este informe…' }).click()
    const dialog = head.getByRole('dialog')
    await dialog.getByLabel(/^¿Qué parte del trabajo del año se hizo en febrero/u).fill('1')
    await dialog.getByLabel('Por qué estaba mal').selectOption({ label: 'Lo encontró una verificación' })
    await dialog.getByLabel('Qué pasó').fill(CAUSE)
    await dialog.getByLabel('Constancia que lo prueba').fill('Acta 3, archivo de la unidad')
    await dialog.getByRole('button', { name: 'Guardar y enviar' }).click()
    await dialog.getByRole('button', { name: 'Enviar', exact: true }).click()
    await head.getByText('Rectificación enviada, todavía no cuenta').waitFor()
    const above = await story.people(story.who.executive, path)
    await above.getByRole('button', { name: 'Validar la rectificación' }).click()
    await above.getByRole('link', { name: 'Rectificado en abril' }).waitFor()
    const closings = await story.people(story.who.planning, `/seguimiento/${YEAR}/cierres`)
    await take(closings, 'Cerrar meses', { fill: closeWithout(4) })
    await closings.getByRole('link', { name: 'Corte n.º 2' }).click()
    await closings.getByText(`Lo encontró una verificación: ${CAUSE}`).waitFor()
    expect(await faultsOf(closings)).toEqual([])
  })

  it('el trimestre se evalúa con las cifras de su corte y se cierra con su acta', async () => {
    const { errand, who, own } = story
    const api = `/api/seguimiento/${YEAR}/evaluaciones`
    const page = await story.people(who.planning, `/seguimiento/${YEAR}/evaluacion`)
    await page.getByRole('button', { name: 'Abrir la del primer trimestre' }).click()
    await page.getByRole('link', { name: 'Primer trimestre' }).waitFor()
    const unit = { unitId: own.unitId }
    const content = { causes: [{ cause: 'staff', text: CAUSE }], commitments: [] }
    await errand.post(story.headOf(own), `${api}/1/partes`, { ...unit, revision: 0, content })
    await errand.post(story.headOf(own), `${api}/1/pasos`, { ...unit, act: 'submit' })
    await errand.post(who.planning, `${api}/1/pasos`, { ...unit, act: 'review' })
    const evaluation = await story.people(who.planning, `/seguimiento/${YEAR}/evaluacion/1`)
    await evaluation.getByText(`Personal: ${CAUSE}`).waitFor()
    await take(evaluation, 'Cerrar con acta', {
      fill: async (dialog) => {
        await dialog.getByLabel('Dónde fue la sesión').fill('Sala de juntas')
        await dialog.getByLabel('Quiénes asistieron').fill('Dirección Ejecutiva')
        await dialog.getByLabel('Qué se acordó').fill(PROMISED)
      },
    })
    await evaluation.getByRole('heading', { name: 'Acta' }).waitFor()
    const words = await printed(evaluation, 'Acta en PDF')
    for (const said of [PROMISED, CAUSE, own.name]) expect(words).toContain(said)
    expect(await faultsOf(evaluation)).toEqual([])
  })

  it('el informe de ejecución del trimestre se emite, y cualquiera comprueba su código', async () => {
    const page = await story.people(story.who.planning, `/seguimiento/${YEAR}/informes/1/trimestre`)
    await page.getByRole('heading', { name: 'Por unidad' }).waitFor()
    await page.getByRole('button', { name: 'Escribir el texto' }).click()
    await page.getByLabel('Presentación').fill(PRESENTED)
    await page.getByRole('button', { name: 'Guardar esta versión' }).click()
    await page.getByText(PRESENTED).waitFor()
    await take(page, 'Emitir el informe')
    const code = CODE.exec((await page.getByRole('cell', { name: CODE }).textContent()) ?? '')?.[0] ?? ''
    const words = await printed(page, 'PDF de la emisión 1')
    for (const said of [code, PRESENTED, story.own.name, story.asked.name]) expect(words).toContain(said)
    const outside = await openPage(story.browser, story.product.address)
    await outside.goto(`/verificar/${code}`)
    await outside.getByRole('heading', { name: 'Válido' }).waitFor()
    await outside.context().close()
  })
}
