import type { DocumentTable, GroupHeading, LoadRow, TableColumn, TableGroup, TableRow } from '../../model.ts'
import { marksOf, printedValue, readCell } from '../printedValues.ts'

/** A table whose cells are written out, in the order of its columns. */
export type PagedTable = {
  kind: 'table'
  caption: string | null
  columns: { label: string; width: number; align: string; figure: boolean; strong: boolean }[]
  head: HeadCell[][]
  groups: { heading: GroupHeading | null; rows: PagedRow[] }[]
  load: { label: string; span: number; cells: (LoadCell | null)[] } | null
  emptyText: string | null
  legend: { sign: string; meaning: string }[]
}

export type HeadCell = { text: string; columns: number; rows: number; figure: boolean }
/** Words are parted only in rows where one is wider than its column: plans are read across, not down. */
export type PagedRow = { tall: boolean; hyphenate: boolean; cells: { text: string; sign: string | null }[] }
export type LoadCell = { text: string; ratio: number; peak: boolean }

/**
 * A table of the model as one or more of the template. Rows without a group after rows of a group begin another table:
 * a repeated second-level header stands until the next one, and would name them wrongly on the following page.
 */
export function pagedTables(table: DocumentTable, locale: string, usableWidthMm: number): PagedTable[] {
  const stretches = splitAtLooseGroups(table.groups)
  const rows = table.groups.flatMap((group) => group.rows)
  return stretches.map((groups, index) => {
    const isLast = index === stretches.length - 1
    return {
      kind: 'table',
      caption: index === 0 ? (table.caption ?? null) : null,
      columns: table.columns.map((column) => ({
        label: column.label,
        width: column.width,
        align: column.align,
        figure: column.kind !== 'text',
        strong: column.strong ?? false,
      })),
      head: headRows(table),
      groups: groups.map((group) => ({
        heading: group.heading ?? null,
        rows: group.rows.map((row) => pagedRow(row, table.columns, locale, usableWidthMm)),
      })),
      load: isLast && table.loadRow ? loadCells(table.loadRow, table.columns, locale) : null,
      emptyText: rows.length === 0 ? (table.emptyText ?? null) : null,
      legend: isLast ? marksOf(rows, table.columns) : [],
    }
  })
}

function splitAtLooseGroups(groups: readonly TableGroup[]): TableGroup[][] {
  const stretches: TableGroup[][] = [[]]
  for (const group of groups) {
    const last = stretches.at(-1) ?? []
    if (!group.heading && last.some((before) => before.heading)) stretches.push([group])
    else last.push(group)
  }
  return stretches
}

function headRows(table: DocumentTable): HeadCell[][] {
  const groups = table.columnGroups ?? []
  if (groups.length === 0) return [table.columns.map((column) => headCell(column, 1))]
  const groupOf = (column: TableColumn) => groups.find((group) => group.columns.includes(column.key))
  const first = table.columns.flatMap((column): HeadCell[] => {
    const group = groupOf(column)
    if (!group) return [headCell(column, 2)]
    if (group.columns[0] !== column.key) return []
    return [{ text: group.label, columns: group.columns.length, rows: 1, figure: true }]
  })
  const second = table.columns.filter((column) => groupOf(column)).map((column) => headCell(column, 1))
  return [first, second]
}

function headCell(column: TableColumn, rows: number): HeadCell {
  return { text: column.label, columns: 1, rows, figure: column.kind !== 'text' }
}

function pagedRow(row: TableRow, columns: readonly TableColumn[], locale: string, usableWidthMm: number): PagedRow {
  const cells = columns.map((column) => {
    const { value, mark } = readCell(row, column)
    return { text: printedValue(value, column, locale), sign: mark?.sign ?? null }
  })
  const widths = textWidths(columns, usableWidthMm)
  const fits = cells.map(({ text }, index) => ({ text, width: widths[index] ?? 3 }))
  return {
    cells,
    tall: fits.some(isTall),
    hyphenate: fits.some((fit, index) => columns[index]?.kind === 'text' && hasWideWord(fit)),
  }
}

type Fit = { text: string; width: number }

/** A mean letter of 8.5 pt. */
const LETTER_MM = 1.4

/** Room for text in each column, in mm. */
function textWidths(columns: readonly TableColumn[], usableWidthMm: number): number[] {
  const weights = columns.reduce((sum, column) => sum + column.width, 0)
  return columns.map(({ width }) => Math.max((width / weights) * usableWidthMm - 3, 3))
}

/** A row that could fill half a page may part at its end; any other stays whole. */
function isTall({ text, width }: Fit): boolean {
  const lines = text.split('\n').map((line) => Math.ceil((line.length * LETTER_MM) / width))
  return lines.reduce((sum, count) => sum + count, 0) > 16
}

function hasWideWord({ text, width }: Fit): boolean {
  return text.split(/\s/u).some((word) => word.length * (LETTER_MM + 0.2) > width)
}

function loadCells(load: LoadRow, columns: readonly TableColumn[], locale: string): PagedTable['load'] {
  const highest = Math.max(1, ...Object.values(load.values).map((value) => value ?? 0))
  const cells = columns.map((column): LoadCell | null => {
    const value = load.values[column.key] ?? null
    if (value === null) return null
    const ratio = Math.max(0, value) / highest
    return { text: printedValue(value, { ...column, kind: 'number' }, locale), ratio, peak: isPeak(load, column.key) }
  })
  const first = cells.findIndex((cell) => cell !== null)
  return { label: load.label, span: Math.max(first, 0), cells: cells.slice(Math.max(first, 0)) }
}

function isPeak(load: LoadRow, key: string): boolean {
  return load.peaks?.includes(key) ?? false
}
