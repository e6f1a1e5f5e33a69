import { expect, it } from 'vitest'
import { faultsOf } from '../harness/browser.ts'
import type { PlannedUnit } from '../harness/importedUnits.ts'
import { closeWithout, take } from '../harness/people.ts'
import { sendMonth, validateMonth } from './reportedMonths.ts'
import { type Story, WRONG, YEAR } from './story.ts'

const RETURNED = 'Diga a cuántas personas se atendió'
const TOLD = 'Se atendió a 40 personas en la oficina'

/** The first quarter as three units report it, and how it is closed. */
export function quarterSteps(story: Story): void {
  /** The unit with most activities. */
  const third = (): PlannedUnit =>
    story.units.reduce((most, unit) => (unit.activities > most.activities ? unit : most), story.own)

  it('tres unidades informan el primer trimestre y el nivel superior lo valida, con una prueba que no es de su mes', async () => {
    for (const month of [1, 2, 3]) {
      const sent = await sendMonth(story, story.own, month, month === 2 ? WRONG : undefined)
      await validateMonth(story, month, sent)
      await validateMonth(story, month, await sendMonth(story, third(), month))
      if (month < 3) await validateMonth(story, month, await sendMonth(story, story.asked, month))
    }
  })

  it('un informe se devuelve con lo que hay que corregir; la unidad lo corrige y se valida', async () => {
    const sent = await sendMonth(story, story.asked, 3)
    const path = `/seguimiento/${YEAR}/3/${sent[0]?.activity.id}`
    const above = await story.people(story.who.executive, path)
    await above.getByLabel('Sobre qué dato').selectOption({ label: 'Lo que se logró' })
    await above.getByLabel('Qué hay que corregir').fill(RETURNED)
    await above.getByRole('button', { name: 'Devolver', exact: true }).click()
    await above.getByText(`Lo que se logró: ${RETURNED}`).waitFor()
    const head = await story.people(story.headOf(story.asked), path)
    await head.getByText(RETURNED).first().waitFor()
    await head.getByLabel('¿Qué se logró?').fill(TOLD)
    expect(await faultsOf(head)).toEqual([])
    await take(head, 'Guardar y enviar', { confirm: 'Enviar' })
    await head.getByRole('heading', { name: 'Lo que se informó' }).waitFor()
    const month = await story.people(story.who.executive, `/seguimiento/${YEAR}?mes=3`)
    await take(month, `Validar ${sent.length} informes`)
    await month.getByRole('button', { name: /^Validar/u }).waitFor({ state: 'detached' })
  })

  it('se cierra con un corte que dice cuánto hizo cada una', async () => {
    const closings = await story.people(story.who.planning, `/seguimiento/${YEAR}/cierres`)
    await take(closings, 'Cerrar meses', { fill: closeWithout(3) })
    await closings.getByRole('link', { name: 'Corte n.º 1' }).click()
    await closings.getByRole('heading', { level: 1, name: 'Corte n.º 1' }).waitFor()
    const figures = (unit: PlannedUnit) =>
      closings.getByRole('row').filter({ hasText: unit.name }).locator('.compliance-figure').allTextContents()
    // The approved adjustment is no reprogramming; January, reported as it asks, is measured against what it was then.
    expect(await figures(story.own)).toEqual(['99.02 %', '99.02 %'])
    expect(await figures(story.asked)).toEqual(['100.00 %', '100.00 %'])
    expect(await figures(third())).toEqual(['100.00 %', '100.00 %'])
    expect(await faultsOf(closings)).toEqual([])
  })

  it('lo que cambió la solicitud se ve con su efecto en el cumplimiento de la unidad', async () => {
    const page = await story.people(story.headOf(story.asked), `/seguimiento/${YEAR}/reprogramacion?mes=12`)
    const changed = page.getByRole('region', { name: story.own.name })
    await changed.getByText(/^Sin reprogramación: \d+\.\d\d %; con: \d+\.\d\d %$/u).waitFor()
    await changed.getByRole('link', { name: 'Versión 3, solicitud 1' }).waitFor()
    expect(await faultsOf(page)).toEqual([])
  })
}
