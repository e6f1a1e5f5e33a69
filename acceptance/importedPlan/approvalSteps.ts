import { expect, it } from 'vitest'
import { openPage } from '../harness/browser.ts'
import { bytesOf, codeOn, wordsOf } from '../harness/downloads.ts'
import { headsOf, type PlannedUnit, settleDoubts } from '../harness/importedUnits.ts'
import { type Fill, take } from '../harness/people.ts'
import { signPlan } from './planSignatures.ts'
import { type Story, YEAR } from './story.ts'

const ASKED = 'Revisar con nosotros el primer borrador'
const OBSERVED = 'Diga cuántas personas se atenderán'
const CORRECTED = 'Doce informes entregados a quien los pidió'
const CONDITION = 'Hay convenio firmado con la otra institución'
const AGREED = 'Cada unidad guarda sus medios de verificación.'

const inFirstSession: Fill = (dialog) => dialog.getByLabel('En qué sesión').selectOption('1')

/** From the document to version 1, signed in a session. */
export function approvalSteps(story: Story, source: string): void {
  it('Planificación lo importa, y cada una de sus unidades tiene quien la dirija', async () => {
    const page = await story.people(story.who.planning, '/plan/importar')
    await page.locator('.import-form').getByRole('textbox').first().fill(String(YEAR))
    await page.locator('input[type=file]').setInputFiles(source)
    await page.getByRole('heading', { level: 1, name: 'Revisar la importación' }).waitFor()
    await page.getByRole('button', { name: 'Aplicar al plan…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Aplicar', exact: true }).click()
    await page.getByText('Entraron 483 actividades de 30 unidades.').waitFor()
    const answer = await story.errand.get<{ units: PlannedUnit[] }>(story.who.planning, `/api/planes/${YEAR}/unidades`)
    story.units = answer.units.filter(({ status }) => status !== null)
    expect(story.units).toHaveLength(30)
    const found = await headsOf(story.errand, story.product.address, story.units)
    story.heads = found.heads
    expect(found.invented).toBe(27)
    const small = story.units.filter(({ activities }) => activities === 5)
    expect(small.length).toBeGreaterThan(1)
    ;[story.own, story.asked] = small as [PlannedUnit, PlannedUnit]
    await settleDoubts(story.errand, story.who.planning, YEAR)
  })

  it('una unidad pide algo a otra, no presenta mientras espera, y la otra acepta', async () => {
    const page = await story.people(story.headOf(story.own), `/plan/${YEAR}/coordinacion`)
    await take(page, 'Pedir a otra unidad', {
      fill: async (dialog) => {
        await dialog.getByRole('combobox', { name: 'Actividad', exact: true }).click()
        await page.getByRole('option').first().click()
        await dialog.getByRole('combobox', { name: 'A qué unidad', exact: true }).fill(story.asked.name)
        await page.getByRole('option', { name: story.asked.name }).first().click()
        await dialog.getByLabel('Qué necesita de ella').fill(ASKED)
      },
    })
    const waits = await story.trail(story.headOf(story.own))
    expect(await waits.getByRole('button', { name: 'Presentar el plan' }).isDisabled()).toBe(true)
    const other = await story.people(story.headOf(story.asked), `/plan/${YEAR}/coordinacion`)
    await other.getByText(ASKED).waitFor()
    await take(other, 'Aceptar', { confirm: 'Aceptar' })
    await other.getByRole('cell', { name: /Aceptada/u }).waitFor()
    const told = await story.people(story.headOf(story.own), `/plan/${YEAR}/coordinacion`)
    await told.getByRole('row', { name: new RegExp(`${story.asked.name}.*Aceptada`, 'u') }).waitFor()
  })

  it('las jefaturas presentan; Planificación observa, y la unidad corrige la actividad, responde y presenta otra vez', async () => {
    await take(await story.trail(story.headOf(story.own)), 'Presentar el plan')
    await take(await story.trail(story.headOf(story.asked), story.asked), 'Presentar el plan')
    await story.presentTheRest([story.own, story.asked])
    const planning = await story.trail(story.who.planning)
    await take(planning, 'Observar', {
      fill: async (dialog) => {
        await dialog.getByLabel('De qué habla').selectOption({ index: 1 })
        await dialog.getByLabel('Dato').selectOption({ label: 'Resultado esperado' })
        await dialog.getByLabel('Qué debe corregirse').fill(OBSERVED)
      },
    })
    await take(planning, 'Devolver con observaciones')
    const [row] = await story.rows()
    const head = await story.people(story.headOf(story.own), `/plan/${YEAR}/actividades/${row?.id}`)
    await head.getByRole('button', { name: 'Cambiar: Qué se hará' }).click()
    await head.getByLabel('Resultado esperado').fill(CORRECTED)
    await head.getByRole('button', { name: 'Guardar', exact: true }).click()
    await head.getByRole('button', { name: 'Cambiar: Qué se hará' }).waitFor()
    const changes = (await story.rows())
      .slice(0, 2)
      .map(({ id, condition }) => ({ activityId: id, field: 'condition', before: condition, after: CONDITION }))
    await story.errand.post(story.headOf(story.own), `/api/planes/${YEAR}/cambios`, {
      kind: 'edit',
      summary: '',
      changes,
    })
    const again = await story.trail(story.headOf(story.own))
    await again.getByText(OBSERVED).waitFor()
    await take(again, 'Responder', {
      fill: (dialog) => dialog.getByLabel('Qué hizo la unidad').fill('El resultado ya dice la cantidad'),
    })
    await take(again, 'Presentar el plan')
    const settled = await story.trail(story.who.planning)
    await settled.getByRole('button', { name: 'Dar por resuelta' }).click()
    await settled.getByText('Resuelta', { exact: true }).waitFor()
    await story
      .people(story.who.planning, `/plan/${YEAR}/actividades/${row?.id}`)
      .then((page) => page.getByText(CORRECTED).first().waitFor())
  })

  it('Planificación revisa los 29 planes presentados; el nivel superior los decide en una sesión', async () => {
    await take(await story.approval(story.who.planning), 'Terminar la revisión (29)', {
      confirm: 'Terminar la revisión de 29 planes',
    })
    const page = await story.people(story.who.planning, `/plan/${YEAR}/sesiones`)
    await take(page, 'Abrir una sesión', {
      fill: async (dialog) => {
        await dialog.getByLabel('Lugar').fill('Sala del despacho')
        for (const post of ['Dirección Ejecutiva', 'Titular del Ministerio']) {
          await dialog.getByRole('combobox', { name: 'Agregar a quien asistió' }).fill(post)
          await page.getByRole('option').first().click()
          await dialog.getByRole('listitem').filter({ hasText: post }).waitFor()
        }
        await dialog.getByLabel('Todos los planes de unidades').check()
        await dialog.getByLabel('También el plan consolidado').check()
        await dialog.getByRole('button', { name: 'Agregar un acuerdo' }).click()
        await dialog.getByRole('textbox', { name: 'Acuerdo 1' }).fill(AGREED)
      },
    })
    await page.getByRole('heading', { level: 1, name: 'Sesión 1' }).waitFor()
    await take(await story.approval(story.who.executive), 'Dar visto bueno (29)', {
      confirm: 'Dar visto bueno a 29 planes',
      fill: inFirstSession,
    })
  })

  it('tres personas firman el consolidado: elaboró, visto bueno y autorizó; rige la versión 1', async () => {
    await signPlan(story, { from: `${YEAR}-01-01`, fill: inFirstSession })
    const signatures = (await story.approval(story.who.control)).getByRole('list', { name: 'Firmas de esta ronda' })
    for (const [act, post] of [
      ['Elaboró', 'Área Técnica de Planificación'],
      ['Visto bueno', 'Dirección Ejecutiva, en la sesión 1'],
      ['Autorizó', 'Titular del Ministerio, en la sesión 1'],
    ] as const)
      await signatures.getByRole('listitem').filter({ hasText: act }).filter({ hasText: post }).waitFor()
    const page = await story.people(story.headOf(story.own), `/plan/${YEAR}/versiones`)
    await page.getByText(`Rige la versión 1 desde el 1 ene ${YEAR}.`).waitFor()
    await page.getByText('29 unidades, 483 actividades', { exact: true }).waitFor()
    story.first = (await bytesOf(page, 'Descargar Datos completos (JSON) de la versión 1')).bytes
  })

  it('la sesión se cierra con un acta que dice lo decidido y que cualquiera comprueba', async () => {
    const page = await story.people(story.who.planning, `/plan/${YEAR}/sesiones/1`)
    await take(page, 'Cerrar la sesión')
    await page.getByText('Está cerrada: nada de ella cambia.').waitFor()
    const decisions = page.getByRole('table', { name: 'Pasos que se dieron en la sesión' })
    // The heading, 29 units, and the second and third signatures.
    await expect.poll(() => decisions.getByRole('row').count()).toBe(1 + 29 + 2)
    await decisions.getByRole('row', { name: new RegExp(`${story.own.name} Visto bueno`, 'u') }).waitFor()
    const acta = await bytesOf(page, 'Descargar la constancia en PDF')
    expect(acta.name).toBe(`plan-${YEAR}-acta-de-sesion-1.pdf`)
    const words = await wordsOf(acta.bytes)
    for (const said of [AGREED, story.own.name, await codeOn(page)]) expect(words).toContain(said)
    const outside = await openPage(story.browser, story.product.address)
    await outside.goto(`/verificar/${await codeOn(page)}`)
    await outside.getByRole('heading', { name: 'Válido' }).waitFor()
    await outside.getByText(`Acta de la sesión 1 del plan ${YEAR}`).waitFor()
    await outside.context().close()
  })
}
