import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileOf } from '../../../../documents/read/testing/fileOf.ts'
import { MONTHS } from '../../../../kernel/month.ts'
import type { SourceFormat } from '../../../../kernel/sourceDocument.ts'
import { foldText } from '../../../../kernel/text.ts'
import type { Application, Credentials } from '../../../platform/index.ts'
import { inTransaction } from '../../../platform/index.ts'
import { anInstitution, aPerson, aUnit, openTestApplication, settableClock } from '../../../platform/testing.ts'
import { makePlanCase, type PlanCase } from '../../model/planImport/testing/planCase.ts'
import { isBook, type PlanStyle } from '../../model/planImport/testing/planStyle.ts'
import type { TruthActivity } from '../../model/planImport/testing/planTruth.ts'
import { activities } from '../readActivities.ts'
import { overview } from '../readPlans.ts'
import { acceptImport } from './acceptImport.ts'
import { decideImport } from './decideImport.ts'
import { describeImportLayout } from './describeImportLayout.ts'
import { importDoubts } from './importDoubts.ts'
import { importPreview } from './importPreview.ts'
import { mapImportColumns } from './mapImportColumns.ts'
import { stageImport } from './stageImport.ts'

const formats = ['text', 'csv', 'xlsx', 'ods', 'docx', 'pdf'] as const
/** How a file is read does not hang from the database: of two plans each engine sees one, of unknown heads half the formats. */
const onPostgres = process.env.TEST_DB === 'postgres'
const seed = onPostgres ? 107 : 14
const unknownHeads = onPostgres ? (['text', 'ods', 'docx'] as const) : (['csv', 'xlsx', 'pdf'] as const)
const clock = settableClock('2026-03-02T15:00:00.000Z')
const credentials: Credentials = { kind: 'email', email: 'plan@ministerio.example' }
let app: Application
let year = 2030

beforeAll(async () => {
  app = await openTestApplication({ clock })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Planificación de Prueba', code: 'PLP' })
    await aPerson(tx, { email: 'plan@ministerio.example', unitId, roles: ['planningOfficer'] })
  })
})
afterAll(() => app.database.close())

/** The same plan of the same office, saved in another format: only what the format itself forbids differs. Rows of tables have no pages. */
function planIn(format: SourceFormat, seed: number, more: Partial<PlanStyle> = {}): PlanCase {
  const { style } = makePlanCase(seed)
  const placement = style.unitPlacement === 'sheetName' ? 'title' : style.unitPlacement
  const numbers = isBook(format) ? 'percentFormat' : 'percent'
  const pages = isBook(format) || format === 'csv' ? ({ rowsPerPage: null, letterhead: 'none' } as const) : {}
  const plain = { programme: 'shares', mergedLines: false, thirteenCells: false, sheetPerUnit: false } as const
  return makePlanCase(seed, { ...style, ...plain, ...pages, ...{ numbers, unitPlacement: placement, format }, ...more })
}

type Stored = { unit: string; name: string; months: readonly (number | null)[] }
const nameKey = (unit: string, name: string): string => `${foldText(unit)}|${foldText(name)}`

async function stage({ source }: PlanCase): Promise<string> {
  clock.advance(1000)
  const extension = source.format === 'text' ? 'txt' : source.format
  const file = { name: `plan.${extension}`, bytes: await fileOf(source) }
  return (await stageImport.call(app, { credentials, input: { year }, file })).importId
}

/** Names of the rows that show a doubt before anybody decided. */
async function flagged(importId: string): Promise<Set<string>> {
  const { doubts } = await importDoubts.call(app, { credentials, input: { importId } })
  return new Set(doubts.map(({ unitName, activity }) => nameKey(unitName, activity)))
}

/** What a person with the paper at hand would answer: cut texts get the rest that is proposed, all else stays as read. */
async function decideAndAccept(importId: string) {
  const { groups } = await importPreview.call(app, { credentials, input: { importId } })
  const decided = groups.flatMap(({ key, rule, choices }) => {
    const kind = (['take', 'accept'] as const).find(
      (one) => choices.includes(one) && (one === 'accept' || rule === 'row.cutText'),
    )
    return kind === undefined ? [] : [{ key, decision: { kind } }]
  })
  await decideImport.call(app, { credentials, input: { importId, groups: decided } })
  return (await acceptImport.call(app, { credentials, input: { importId } })).report
}

async function storedRows(): Promise<Stored[]> {
  const { units } = await overview.call(app, { credentials, input: { year } })
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]))
  const rows = (await activities.call(app, { credentials, input: { year } })).activities
  return rows.map(({ unitId, name, months }) => ({ unit: names.get(unitId) ?? '', name, months }))
}

const differs = ({ months }: Stored, { months: truth, dashes }: TruthActivity): boolean =>
  truth.some((share, month) => share !== (months[month] ?? null) && !(months[month] === null && dashes.includes(month)))

/** Rows that are wrong, missing or too many without a doubt shown, and the rate of undamaged rows exactly right. */
function compare(stored: readonly Stored[], truth: readonly TruthActivity[], doubted: ReadonlySet<string>) {
  const byName = new Map(stored.map((row) => [nameKey(row.unit, row.name), row]))
  const known = new Set(truth.map(({ unit, name }) => nameKey(unit, name)))
  const wrong = truth.filter((row) => {
    const found = byName.get(nameKey(row.unit, row.name))
    return found === undefined || differs(found, row)
  })
  const silent = wrong.filter(({ unit, name }) => !doubted.has(nameKey(unit, name)))
  const invented = stored.filter(
    ({ unit, name }) => !known.has(nameKey(unit, name)) && !doubted.has(nameKey(unit, name)),
  )
  const whole = truth.filter(({ damage }) => damage === null)
  return {
    rate: whole.filter((row) => !wrong.includes(row)).length / whole.length,
    silent: silent.map(({ unit, name }) => `${unit}: ${name}`),
    invented: invented.map(({ unit, name }) => `${unit}: ${name}`),
  }
}

describe(`el plan inventado ${seed}, guardado en seis formatos`, () => {
  it('dice lo mismo en los seis', () => {
    const truths = formats.map((format) =>
      planIn(format, seed).truth.activities.map((row) => ({ ...row, place: null })),
    )
    for (const truth of truths) expect(truth).toEqual(truths[0])
  })

  it.each(formats)('%s: lo que la base guarda es exacto, o la fila mostró una duda', async (format) => {
    year++
    const planCase = planIn(format, seed)
    const importId = await stage(planCase)
    const doubted = await flagged(importId)
    const report = await decideAndAccept(importId)
    const stored = await storedRows()
    const { silent, invented, rate } = compare(stored, planCase.truth.activities, doubted)
    expect({ silent, invented }).toEqual({ silent: [], invented: [] })
    expect(rate).toBeGreaterThanOrEqual(format === 'pdf' ? 0.95 : 0.98)
    const shares = stored.flatMap(({ months }) => months.filter((share) => share !== null))
    expect(report.totals).toMatchObject({
      activities: stored.length,
      numbers: shares.length,
      total: shares.reduce((sum, share) => sum + share, 0),
    })
  })
})

describe('el mismo plan con encabezados que nadie conoce', () => {
  const meanings = ['strategicLine', 'activity', 'expectedResult', 'verification', 'responsible'] as const
  const style: Partial<PlanStyle> = {
    labels: { line: 'Alfa', activity: 'Beta', result: 'Gama', verification: 'Delta', responsible: 'Sigma' },
    fields: ['line', 'activity', 'result', 'verification', 'responsible'],
    ...{ extras: [], totalColumn: false, unitPlacement: 'column', header: 'oneRow', totals: 'none' },
    ...{ rowsPerPage: null, damages: false, frontMatter: false },
  }

  it.each(unknownHeads)('%s: pide las columnas, se indican, y entra exacto', async (format) => {
    year++
    const planCase = planIn(format, 5, style)
    const importId = await stage(planCase)
    const before = await importPreview.call(app, { credentials, input: { importId } })
    expect([before.needsMapping, before.totals.rows]).toEqual([true, 0])
    const layout = await describeImportLayout.call(app, { credentials, input: { importId } })
    const columns = ['unit' as const, ...meanings, ...MONTHS.map((month) => `months.${month}` as const)]
    const sections = layout.sections.map(({ index, headerRow }) => ({ index, headerRow, columns, percentScale: null }))
    await mapImportColumns.call(app, { credentials, input: { importId, sections, remember: false } })
    const doubted = await flagged(importId)
    await decideAndAccept(importId)
    const { activities: truth } = planCase.truth
    const { silent, invented, rate } = compare(await storedRows(), truth, doubted)
    expect({ silent, invented }).toEqual({ silent: [], invented: [] })
    expect(rate).toBe(1)
  })
})
