import { expect, it } from 'vitest'
import { accessibilityFaults } from '../harness/accessibility.ts'
import { openPage, supportingNote } from '../harness/browser.ts'
import { bytesOf, codeOn, wordsOf } from '../harness/downloads.ts'
import { addExemptMonth } from '../harness/exemptMonths.ts'
import { take } from '../harness/people.ts'
import { signPlan } from './planSignatures.ts'
import { type Story, YEAR } from './story.ts'

const ADJUSTED = 'El presupuesto aprobado es menor que el solicitado'
/** The year is over, so a request can only ask for months that were not due. */
const CHANGED = 'condición no cumplida'
const REFUSED = 'La actividad sigue en el convenio'

/** Versions 2 and 3: the approved budget, and what the unit asks for. */
export function changeSteps(story: Story): void {
  it('el plan se ajusta al presupuesto aprobado: la unidad mueve meses, todo se firma otra vez y rige la versión 2', async () => {
    await take(await story.approval(story.who.planning), 'Abrir otra ronda', {
      fill: (dialog) => dialog.getByLabel('Motivo').fill(ADJUSTED),
    })
    const planned = await story.rows()
    const at = planned.findIndex(({ months: [jan, feb] }) => (jan ?? 0) >= 200 && (feb ?? 0) >= 200)
    const [jan, feb] = (planned[at]?.months ?? []).map((share) => (share ?? 0) / 100) as [number, number]
    const page = await story.people(story.headOf(story.own), `/plan/${YEAR}/unidades/${story.own.unitId}/meses`)
    const cell = (month: number) => page.locator(`.mg-grid [id$="-${at}-${month}"]`)
    const shown = () => Promise.all([cell(0).textContent(), cell(1).textContent()])
    await cell(0).waitFor()
    expect(await shown()).toEqual([String(jan), String(feb)])
    await cell(0).click()
    for (const value of [jan - 1, feb + 1]) {
      await page.keyboard.type(String(value))
      await page.keyboard.press('Tab')
    }
    await page
      .getByText(/^Guardado /u)
      .first()
      .waitFor()
    await page.reload()
    await expect.poll(shown).toEqual([String(jan - 1), String(feb + 1)])
    await take(await story.trail(story.headOf(story.own)), 'Presentar el plan')
    await story.presentTheRest([story.own])
    await take(await story.approval(story.who.planning), 'Terminar la revisión (29)', {
      confirm: 'Terminar la revisión de 29 planes',
    })
    await take(await story.approval(story.who.executive), 'Dar visto bueno (29)', {
      confirm: 'Dar visto bueno a 29 planes',
    })
    await signPlan(story, { from: `${YEAR}-02-01` })
    const versions = await story.people(story.headOf(story.own), `/plan/${YEAR}/versiones`)
    await versions.getByText(`Rige la versión 2 desde el 1 feb ${YEAR}.`).waitFor()
    await versions.getByText(ADJUSTED).waitFor()
  })

  it('la unidad pide reprogramar; se decide cada cambio, rige la versión 3 y queda la constancia', async () => {
    const head = await story.people(story.headOf(story.own), `/plan/${YEAR}/cambios`)
    await take(head, 'Pedir meses no exigibles', {
      fill: async (dialog) => {
        await dialog.getByLabel('Razón').selectOption('staff')
        await dialog.getByLabel('Por qué se pide').fill('El convenio se firmó tarde')
      },
    })
    await head.getByRole('heading', { level: 1, name: 'Solicitud de cambio 1' }).waitFor()
    await addExemptMonth(head, 0)
    await addExemptMonth(head, 1)
    await head.getByLabel(/^Documento que lo apoya/u).setInputFiles(supportingNote)
    await head.getByRole('region', { name: 'Mensajes' }).getByText('Documento adjuntado.').waitFor()
    expect(await accessibilityFaults(head)).toEqual([])
    await take(head, 'Presentar la solicitud')
    const request = `/plan/${YEAR}/cambios/1`
    await take(await story.people(story.who.executive, request), 'Dar visto bueno')
    const planning = await story.people(story.who.planning, request)
    await planning.getByRole('radio', { name: 'Aceptar' }).first().check()
    await planning.getByRole('radio', { name: 'Rechazar' }).last().check()
    await planning.getByLabel('Por qué se rechaza').fill(REFUSED)
    await take(planning, 'Firmar la decisión')
    await planning.getByText('Rige lo que se aceptó.').waitFor()
    const told = await story.people(story.headOf(story.own), request)
    await told.getByText(REFUSED).waitFor()
    const record = await bytesOf(told, 'Descargar la constancia en PDF')
    const words = await wordsOf(record.bytes)
    for (const said of ['como no exigibles', REFUSED, await codeOn(told)]) expect(words).toContain(said)
    const outside = await openPage(story.browser, story.product.address)
    await outside.goto(`/verificar/${await codeOn(told)}`)
    await outside.getByText(`Solicitud de cambio 1 del plan ${YEAR}`).waitFor()
    await outside.context().close()
  })

  it('la versión 3 se compara con la primera en la página, en PDF y en datos', async () => {
    const page = await story.people(story.headOf(story.own), `/plan/${YEAR}/versiones/3/comparar/1`)
    await page.getByText(CHANGED).first().waitFor()
    const pdf = await bytesOf(page, 'Descargar la comparación en PDF')
    expect(await wordsOf(pdf.bytes)).toContain(CHANGED)
    const csv = await bytesOf(page, 'Descargar la comparación en Datos abiertos (CSV)')
    const lines = csv.bytes.toString('utf8').trim().split('\r\n').slice(1)
    expect(lines.filter((line) => line.includes(CHANGED))).toHaveLength(1)
    // The two months of the adjustment and those that are not due: nothing else differs.
    expect(lines).toHaveLength(3)
    expect(lines.every((line) => line.startsWith('cambiada') && line.includes(story.own.name))).toBe(true)
  })
}
