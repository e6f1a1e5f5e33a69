import { expect, it } from 'vitest'
import { faultsOf } from '../harness/browser.ts'
import type { PlannedUnit } from '../harness/importedUnits.ts'
import { closeWithout, take } from '../harness/people.ts'
import { reportMonths } from './reportedMonths.ts'
import { type Story, YEAR } from './story.ts'

/** The first quarter as it is reported and closed. */
export function quarterSteps(story: Story): void {
  it('la unidad informa el primer trimestre y el nivel superior lo valida; se cierra con un corte', async () => {
    const quarter = { year: YEAR, months: [1, 2, 3], head: story.headOf(story.own), above: story.who.executive }
    await reportMonths(story.errand, quarter)
    const closings = await story.people(story.who.planning, `/seguimiento/${YEAR}/cierres`)
    await take(closings, 'Cerrar meses', { fill: closeWithout(3) })
    await closings.getByRole('link', { name: 'Corte n.º 1' }).click()
    await closings.getByRole('heading', { level: 1, name: 'Corte n.º 1' }).waitFor()
    const figures = (unit: PlannedUnit) =>
      closings.getByRole('row').filter({ hasText: unit.name }).locator('.compliance-figure').allTextContents()
    // The approved adjustment is no reprogramming; January, reported as it asks, is measured against what it was then.
    expect(await figures(story.own)).toEqual(['99.02 %', '99.02 %'])
    expect(await figures(story.asked)).toEqual(['0.00 %', '0.00 %'])
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
