import type { SourceCell, SourceDocument, SourcePlace, SourceRow } from '../../../../../kernel/sourceDocument.ts'
import { coverRows, draftRows, frontMatterRows, listRows, summaryRows } from './planExtras.ts'
import type { Layout } from './planPages.ts'
import { closingRows, unitRows } from './planPages.ts'
import { drawStyle, isBook, type PlanStyle } from './planStyle.ts'
import type { LaidRow } from './planTable.ts'
import { totalsRow } from './planTable.ts'
import type { PlanTruth, TruthActivity } from './planTruth.ts'
import { drawTruth } from './planTruth.ts'
import { seededRandom } from './random.ts'
import * as words from './words.ts'

export type PlanCase = {
  seed: number
  style: PlanStyle
  source: SourceDocument
  /** The document as a file would hold it; only for tab-separated text. */
  text?: string
  truth: PlanTruth
  /** Names of sheets that a reader may leave out or show with a doubt, but never take over in silence. */
  doubtfulSheets: string[]
}

type LaidSheet = { name: string; hidden: boolean; rows: LaidRow[] }

/**
 * An invented plan with known truth, laid out in one of many styles (domain.md A6, A8; issue 2, point 16). The same seed
 * gives the same case; `forced` fixes parts of the style, to narrow a fault down or to cover one layout for sure.
 */
export function makePlanCase(seed: number, forced: Partial<PlanStyle> = {}): PlanCase {
  const random = seededRandom(seed)
  const style = { ...drawStyle(random), ...forced }
  const truth = drawTruth(random, style)
  const layout: Layout = { style, truth, title: random.pick(words.planTitles), random }
  if (isBook(style.format)) return bookCase(seed, layout)
  return style.format === 'text' || style.format === 'csv' ? textCase(seed, layout) : pageCase(seed, layout)
}

function openingRows(layout: Layout): LaidRow[] {
  return layout.style.frontMatter ? frontMatterRows(layout) : coverRows(layout)
}

/** Lines of cells: tab-separated text, and CSV. */
function textCase(seed: number, layout: Layout): PlanCase {
  const { style, truth } = layout
  const rows = [...openingRows(layout), ...allUnitRows(layout)]
  const lines = rows.map((row) => lineText(row, style))
  const places = new Map<TruthActivity, SourcePlace>()
  rows.forEach((row, index) => {
    if (row.activity !== undefined) places.set(row.activity, { line: index + 1 })
  })
  const source: SourceDocument = {
    format: style.format,
    sections: [{ name: null, hidden: false, rows: lines.map(lineRow) }],
    issues: [],
  }
  const told = { seed, style, source, truth: withPlaces(truth, places), doubtfulSheets: [] }
  return style.format === 'text' ? { ...told, text: `${lines.join('\n')}\n` } : told
}

/** Paragraphs and tables: a table goes on while its rows are as wide as its first. */
function pageCase(seed: number, layout: Layout): PlanCase {
  const { style, truth } = layout
  const laid = [...openingRows(layout), ...allUnitRows(layout)]
  const shown = style.format === 'pdf' ? laid.filter(({ cells }) => cells.some(({ text }) => text !== '')) : laid
  const places = new Map<TruthActivity, SourcePlace>()
  let [table, row, paragraphs, width] = [0, 0, 0, 0]
  const rows = shown.map(({ cells, tabular, activity }, index): SourceRow => {
    const opens = tabular && (width !== cells.length || shown[index - 1]?.tabular !== true)
    if (opens) [table, row] = [table + 1, 0]
    if (tabular) row += 1
    else paragraphs += 1
    width = cells.length
    const inWord = tabular ? { table, row } : { table: 0, row: paragraphs }
    const place = style.format === 'pdf' ? { page: 1 + Math.floor(index / 40), row: 1 + (index % 40) } : inWord
    if (activity !== undefined) places.set(activity, place)
    return { place, cells, hidden: false, tabular }
  })
  const source: SourceDocument = { format: style.format, sections: [{ name: null, hidden: false, rows }], issues: [] }
  return { seed, style, source, truth: withPlaces(truth, places), doubtfulSheets: [] }
}

function bookCase(seed: number, layout: Layout): PlanCase {
  const { style, truth } = layout
  const extra: LaidSheet[] = []
  if (style.hiddenSheet === 'lists') extra.push({ name: 'Listas', hidden: true, rows: listRows() })
  if (style.hiddenSheet === 'draft') extra.push({ name: 'Borrador', hidden: true, rows: draftRows(layout) })
  if (style.summarySheet) extra.push({ name: 'Resumen', hidden: false, rows: summaryRows(layout) })
  const cover = style.frontMatter ? [{ name: 'Portada', hidden: false, rows: frontMatterRows(layout) }] : []
  const sheets = [...cover, ...planSheets(layout), ...extra]
  const places = new Map<TruthActivity, SourcePlace>()
  const sections = sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden,
    rows: sheetRows(sheet, places),
  }))
  return {
    seed,
    style,
    source: { format: style.format, sections, issues: [] },
    truth: withPlaces(truth, places),
    doubtfulSheets: extra.map((sheet) => sheet.name),
  }
}

function planSheets(layout: Layout): LaidSheet[] {
  const { style, truth } = layout
  if (!style.sheetPerUnit) {
    return [{ name: `POA ${truth.year}`, hidden: false, rows: [...coverRows(layout), ...allUnitRows(layout)] }]
  }
  return truth.units.map((unit, index) => {
    const name = style.unitPlacement === 'sheetName' ? unit.name : `Hoja${index + 1}`
    return { name, hidden: false, rows: [...coverRows(layout), ...unitRows(layout, unit, false)] }
  })
}

function allUnitRows(layout: Layout): LaidRow[] {
  const { style, truth } = layout
  const units = truth.units.flatMap((unit, index) => unitRows(layout, unit, index > 0))
  const last = truth.units.at(-1)
  const closing = style.unitPlacement === 'column' && last !== undefined ? closingRows(layout, last) : []
  const wanted = style.totals === 'unitAndPlan' && style.programme === 'shares'
  return [...units, ...(wanted ? [totalsRow('TOTAL GENERAL', truth.activities, style)] : []), ...closing]
}

function lineText(row: LaidRow, style: PlanStyle): string {
  const texts = row.cells.map((cell) => cell.text)
  const end = style.trimmedRows ? texts.findLastIndex((text) => text !== '') + 1 : texts.length
  return texts.slice(0, Math.max(1, end)).join('\t')
}

function lineRow(line: string, index: number): SourceRow {
  const cells = line.split('\t').map((text): SourceCell => ({ text }))
  return { place: { line: index + 1 }, cells, hidden: false, tabular: cells.length > 1 }
}

/** As a reader of workbooks hands them over: rows without content left out, the others as wide as the sheet. */
function sheetRows(sheet: LaidSheet, places: Map<TruthActivity, SourcePlace>): SourceRow[] {
  const width = Math.max(1, ...sheet.rows.map((row) => row.cells.length))
  return sheet.rows.flatMap((row, index) => {
    if (row.cells.every((cell) => cell.text === '')) return []
    const place = { sheet: sheet.name, cell: `A${index + 1}` }
    if (row.activity !== undefined) places.set(row.activity, place)
    const padding = Array.from({ length: width - row.cells.length }, (): SourceCell => ({ text: '' }))
    return [{ place, cells: [...row.cells, ...padding], hidden: false, tabular: true }]
  })
}

function withPlaces(truth: PlanTruth, places: ReadonlyMap<TruthActivity, SourcePlace>): PlanTruth {
  return {
    ...truth,
    activities: truth.activities.map((activity) => ({ ...activity, place: places.get(activity) ?? null })),
  }
}
