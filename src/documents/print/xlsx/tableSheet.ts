import type {
  CellValue,
  DocumentSection,
  DocumentTable,
  GroupHeading,
  PrintedDocument,
  TableColumn,
  TableRow,
} from '../../model.ts'
import { labelled, marksOf, readCell } from '../printedValues.ts'
import { addRow, type CellGrid, emptyGrid, type GridCell, gridParts, merge } from './cellGrid.ts'
import { type SheetContent, sheetFrame } from './sheetFrame.ts'
import { PERCENT, PERCENT_HUNDREDTHS, sheetStyles } from './sheetStyles.ts'

/** One table on its sheet: title, running line, head that stays and repeats on paper, groups, rows, load row, legend. */
export function tableSheet(
  { section, title }: { section: DocumentSection; title: string },
  table: DocumentTable,
  document: PrintedDocument,
): SheetContent {
  const orientation = section.orientation ?? 'landscape'
  const widths = columnWidths(table.columns, SHEET_WIDTH[orientation])
  const grid = emptyGrid(widths)
  addRow(grid, [{ value: title, style: sheetStyles.title }])
  addRow(grid, [{ value: labelled(section.runningLine ?? []), style: sheetStyles.soft }])
  const firstHead = grid.rows.length
  addHead(grid, table)
  const lastHead = grid.rows.length
  addBody(grid, table)
  addFoot(grid, table)
  return {
    ...gridParts(grid),
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: lastHead, columns: 0 },
    ...sheetFrame(document, section, orientation),
    headRows: `$${firstHead + 1}:$${lastHead}`,
    a11y: { summary: `${title}. ${document.title}` },
  }
}

/** Characters that a page takes without being made smaller than can be read. */
const SHEET_WIDTH = { portrait: 110, landscape: 190 }

function columnWidths(columns: readonly TableColumn[], whole: number): number[] {
  const weights = columns.reduce((sum, column) => sum + column.width, 0)
  return columns.map((column) => Math.max(6, Math.round((column.width / weights) * whole)))
}

function addHead(grid: CellGrid, table: DocumentTable): void {
  const groups = table.columnGroups ?? []
  const groupOf = (column: TableColumn) => groups.find((group) => group.columns.includes(column.key))
  const style = sheetStyles.head
  const top = grid.rows.length
  if (groups.length > 0) {
    addRow(
      grid,
      table.columns.map((column) => ({ value: groupOf(column)?.label ?? column.label, style })),
    )
  }
  addRow(
    grid,
    table.columns.map((column) => ({ value: column.label, style })),
  )
  if (groups.length === 0) return
  for (const [index, column] of table.columns.entries()) {
    const group = groupOf(column)
    if (!group) merge(grid, top, index, top + 1, index)
    else if (group.columns[0] === column.key) merge(grid, top, index, top, index + group.columns.length - 1)
  }
}

function addBody(grid: CellGrid, table: DocumentTable): void {
  for (const group of table.groups) {
    if (group.heading) addGroup(grid, group.heading, table.columns.length)
    for (const row of group.rows) {
      addRow(
        grid,
        table.columns.map((column) => bodyCell(row, column)),
      )
    }
  }
  if (table.emptyText && table.groups.every((group) => group.rows.length === 0)) {
    addRow(grid, [{ value: table.emptyText, style: sheetStyles.text, span: table.columns.length }])
  }
}

function addGroup(grid: CellGrid, heading: GroupHeading, span: number): void {
  const text = [heading.label, heading.text, heading.aside ? `(${heading.aside})` : ''].join(' ').trim()
  addRow(grid, [{ value: text, style: sheetStyles.group, span }])
}

/** Figures stay figures; a marked one carries its sign in its number format. */
function bodyCell(row: TableRow, column: TableColumn): GridCell {
  const { value, mark } = readCell(row, column)
  if (column.kind === 'text' || typeof value === 'string') {
    const text = value === null ? null : [String(value), mark?.sign ?? ''].join(' ').trim()
    return { value: text, style: sheetStyles.text }
  }
  const sign = mark ? ` "${mark.sign.replaceAll('"', '')}"` : ''
  const numFmt = (column.kind === 'share' ? shareFormat(value) : 'General') + sign
  const style = column.strong || mark ? sheetStyles.strongFigure : sheetStyles.figure
  return { value: storedValue(value, column), style: { ...style, numFmt } }
}

function storedValue(value: CellValue, column: TableColumn): CellValue {
  return typeof value === 'number' && column.kind === 'share' ? value / 10_000 : value
}

/** Whole percentages without decimals, the others with two. */
export function shareFormat(value: CellValue): string {
  return typeof value === 'number' && value % 100 !== 0 ? PERCENT_HUNDREDTHS : PERCENT
}

function addFoot(grid: CellGrid, table: DocumentTable): void {
  const { loadRow } = table
  if (loadRow) {
    const first = table.columns.findIndex((column) => (loadRow.values[column.key] ?? null) !== null)
    addRow(
      grid,
      table.columns.map((column, index) => {
        const label = index === Math.max(first - 1, 0) && first > 0 ? loadRow.label : null
        return { value: loadRow.values[column.key] ?? label, style: sheetStyles.foot }
      }),
    )
  }
  const rows = table.groups.flatMap((group) => group.rows)
  for (const mark of marksOf(rows, table.columns)) {
    addRow(grid, [{ value: `${mark.sign} ${mark.meaning}`, style: sheetStyles.soft }])
  }
}
