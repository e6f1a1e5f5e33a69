import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { fileOf } from '../src/documents/read/testing/fileOf.ts'
import { makePlanCase, type PlanCase } from '../src/domains/operations/model/planImport/testing/planCase.ts'
import type { PlanStyle } from '../src/domains/operations/model/planImport/testing/planStyle.ts'
import { HEADER, MONTHS, texts } from '../src/domains/operations/model/planImport/testing/readBook.ts'
import { book, sheet } from '../src/domains/operations/model/planImport/testing/sheetSource.ts'
import type { SourceDocument } from '../src/kernel/sourceDocument.ts'
import { chromiumPath, faultsOf } from './harness/browser.ts'
import { useDemo } from './harness/demo.ts'

const YEAR = 2031
const style: Partial<PlanStyle> = {
  ...{ unitPlacement: 'title', header: 'oneRow', sheetPerUnit: false, programme: 'shares', numbers: 'percent' },
  ...{ fields: ['line', 'activity', 'result', 'verification', 'responsible'], extras: [], totals: 'none' },
  ...{ damages: false, fragments: false, mergedLines: false, thirteenCells: false, bareSigns: false, zero: 'same' },
  ...{ rowsPerPage: null, hiddenSheet: 'none', summarySheet: false, capitalTitles: false, totalColumn: false },
}
const planIn = (format: 'xlsx' | 'pdf'): PlanCase => makePlanCase(107, { ...style, format })

/** The same document a year later in its life: the first two activities wait for December. */
function secondVersion({ source, truth }: PlanCase): SourceDocument {
  const moved = truth.activities.slice(0, 2).map(({ place }) => JSON.stringify(place))
  const sections = source.sections.map((section) => ({
    ...section,
    rows: section.rows.map((row) =>
      moved.includes(JSON.stringify(row.place))
        ? {
            ...row,
            cells: row.cells.map((cell, at, { length }) =>
              at < length - 12 ? cell : { text: at === length - 1 ? '100%' : '' },
            ),
          }
        : row,
    ),
  }))
  return { ...source, sections }
}

async function upload(page: Page, year: number, source: SourceDocument): Promise<void> {
  await page.goto('/plan/importar')
  await page.locator('.import-form').getByRole('textbox').first().fill(String(year))
  const buffer = Buffer.from(await fileOf(source))
  await page.locator('input[type=file]').setInputFiles({ name: `plan.${source.format}`, mimeType: '', buffer })
  await page.getByRole('heading', { level: 1, name: 'Revisar la importación' }).waitFor()
}

async function apply(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Aplicar al plan…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Aplicar', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Informe de la importación' }).waitFor()
}

type Figures = { activities: { name: string; months: (number | null)[] }[] }

/** Names and months of the plan of a year, as the server holds them. */
async function figures(page: Page, year: number): Promise<Map<string, (number | null)[]>> {
  const answer = await page.request.get(`/api/planes/${year}/actividades?limit=5000`)
  const { activities } = (await answer.json()) as Figures
  return new Map(activities.map(({ name, months }) => [name, months]))
}

const truthOf = ({ truth }: PlanCase): Map<string, (number | null)[]> =>
  new Map(truth.activities.map(({ name, months }) => [name, months]))

describe.skipIf(chromiumPath === undefined)('importar otros formatos en el navegador (necesita HILO_CHROMIUM)', () => {
  const demo = useDemo()
  let page: Page

  beforeAll(async () => {
    page = await demo.open({ role: 'planningOfficer' })
  })

  it('un libro XLSX: se dice de qué clase es una unidad nueva y de cuál depende, y llega al plan', async () => {
    const plan = planIn('xlsx')
    await upload(page, YEAR, plan.source)
    const [unit, above] = plan.truth.units.map(({ name }) => name) as [string, string]
    const places = page.locator('.import-new-units')
    const answered = (): Promise<unknown> => page.waitForResponse((answer) => answer.url().endsWith('/decisiones'))
    // The second choice is made before the first one is read again: neither may undo the other.
    let readAgain = (): void => undefined
    const told = new Promise<void>((resolve) => {
      readAgain = resolve
    })
    await page.route(
      (url) => url.pathname.startsWith('/api/'),
      async (route) => {
        if (route.request().method() === 'GET') await told
        await route.continue()
      },
    )
    const kindSaved = answered()
    await places.getByLabel(`Clase de unidad: ${unit}`).selectOption({ label: 'Órgano' })
    expect(((await kindSaved) as { ok: () => boolean }).ok()).toBe(true)
    const field = places.getByRole('combobox', { name: `Depende de: ${unit}` })
    await field.fill(above)
    const placeSaved = answered()
    await page.getByRole('option', { name: above }).first().click()
    expect(((await placeSaved) as { ok: () => boolean }).ok()).toBe(true)
    readAgain()
    await page.unrouteAll({ behavior: 'wait' })
    await apply(page)
    const created = page.getByRole('table', { name: 'Unidades que se crearon' })
    const line = created.getByRole('row').filter({ has: page.getByRole('rowheader', { name: unit, exact: true }) })
    expect(await line.textContent()).toMatch(new RegExp(`Órgano.*${above}`, 'u'))
    expect(await figures(page, YEAR)).toEqual(truthOf(plan))
    await page.getByRole('link', { name: 'Abrir el plan' }).click()
    await page.getByRole('heading', { level: 1, name: new RegExp(String(YEAR), 'u') }).waitFor()
  })

  it('un PDF con texto llega al plan con las mismas cifras', async () => {
    const plan = planIn('pdf')
    await upload(page, YEAR + 1, plan.source)
    await apply(page)
    expect(await figures(page, YEAR + 1)).toEqual(truthOf(plan))
  })

  it('otra versión: se elige fila por fila con el teclado, se guarda, y solo eso entra', async () => {
    const plan = planIn('xlsx')
    await upload(page, YEAR, secondVersion(plan))
    await page.getByRole('link', { name: 'Elegir los cambios' }).click()
    await page.getByRole('heading', { level: 1, name: 'Elegir los cambios' }).waitFor()
    const boxes = page.getByRole('checkbox')
    await boxes.first().focus()
    await page.keyboard.press('ArrowDown')
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/decisiones') && answer.ok())
    await page.keyboard.press('Space')
    await saved
    await page.reload()
    await boxes.first().waitFor()
    expect(await Promise.all([0, 1].map((at) => boxes.nth(at).isChecked()))).toEqual([false, true])
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('link', { name: 'Volver a la revisión' }).click()
    await apply(page)
    const [first, second] = plan.truth.activities.map(({ name }) => name) as [string, string]
    const after = await figures(page, YEAR)
    expect(after.get(first)).toEqual(truthOf(plan).get(first))
    expect(after.get(second)).toEqual([...Array(11).fill(null), 10_000])
  })

  it('de un libro con cantidades se dice que lo son: entra la meta física y de ella sale cada mes', async () => {
    const inMarch = (text: string) => MONTHS.map((_, month) => (month === 2 ? text : month === 5 ? '5' : ''))
    const header = [...HEADER, 'Unidad de medida', 'Meta anual']
    const plan = sheet('Unidad de Archivo', [header, [...texts(1), ...inMarch('15'), 'Visitas', '21']])
    await upload(page, YEAR + 2, book([plan]))
    await page.getByRole('link', { name: 'Indicar las columnas' }).click()
    await page.getByRole('heading', { level: 1, name: 'Qué es cada columna' }).waitFor()
    await page.getByText('cantidades: 8 es').click()
    await page.getByRole('combobox', { name: 'Es: Meta anual' }).selectOption({ label: 'Suma del año' })
    await page.getByRole('button', { name: 'Leer de nuevo' }).click()
    await page.getByText('Meta física: 20 Visitas').waitFor()
    const doubt = page.getByRole('heading', { name: 'Las doce cantidades suman 20 y la columna de total dice 21.' })
    await doubt.waitFor()
    expect(await page.locator('.import-clip mark').allTextContents()).toEqual(['21'])
    expect(await faultsOf(page)).toEqual([])
    await apply(page)
    const shares = [...(await figures(page, YEAR + 2)).values()]
    expect(shares).toEqual([inMarch('').map((text, month) => (month === 2 ? 7500 : text === '5' ? 2500 : null))])
  })
})
