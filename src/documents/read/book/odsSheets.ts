import type { SourceCell } from '../../../kernel/sourceDocument.ts'
import { MAX_SHEET_COLUMNS, MAX_SHEET_ROWS } from '../limits.ts'
import { attribute, childElements, findElement, type MarkupElement, parsePrefixedXml } from '../markup/tree.ts'
import { refusal } from '../refusal.ts'
import { type CellGrid, cellBudget, expandSpans, hasContent, type Span } from './grid.ts'
import { odsCell } from './odsCell.ts'
import { tooManyCells } from './sheetExtent.ts'
import type { BookSheet } from './workbook.ts'

/** A row with what its groups say of it. */
type OdsRow = { element: MarkupElement; hidden: boolean }

type SheetState = { grid: CellGrid; spans: Span[]; hiddenRows: Set<number> }

const ROW_GROUPS = new Set(['table:table-header-rows', 'table:table-row-group', 'table:table-rows'])

/**
 * The sheets of an ODS from its content.xml. Read here and not through hucre, which leaves out rows that repeat as heads on
 * paper, hidden state, percentages without a direct format, and notes (its table of what ODS carries says so).
 */
export function readOdsSheets(content: string): BookSheet[] {
  const root = parsePrefixedXml(content)
  const book = findElement(root, 'office:spreadsheet')
  if (book === undefined) throw refusal('documents.damaged')
  const styles = findElement(root, 'office:automatic-styles')
  const hiddenStyles = styles === undefined ? new Set<string>() : hiddenTableStyles(styles)
  const spend = cellBudget()
  return childElements(book)
    .filter(({ tagName }) => tagName === 'table:table')
    .map((table) => readSheet(table, hiddenStyles, spend))
}

function hiddenTableStyles(styles: MarkupElement): Set<string> {
  const hidden = childElements(styles).filter((style) =>
    childElements(style).some(
      (child) => child.tagName === 'style:table-properties' && attribute(child, 'table:display') === 'false',
    ),
  )
  return new Set(hidden.map((style) => attribute(style, 'style:name') ?? ''))
}

function readSheet(table: MarkupElement, hiddenStyles: ReadonlySet<string>, spend: (cells: number) => void): BookSheet {
  const state: SheetState = { grid: [], spans: [], hiddenRows: new Set() }
  let row = 0
  for (const source of tableRows(table, false)) row = readRow(source, row, state, spend)
  return {
    name: attribute(table, 'table:name') ?? '',
    hidden: hiddenStyles.has(attribute(table, 'table:style-name') ?? ''),
    grid: expandSpans(state.grid, state.spans),
    hiddenRows: state.hiddenRows,
    hiddenColumns: hiddenColumns(table),
  }
}

function tableRows(parent: MarkupElement, hidden: boolean): OdsRow[] {
  return childElements(parent).flatMap((child): OdsRow[] => {
    if (ROW_GROUPS.has(child.tagName)) {
      return tableRows(child, hidden || attribute(child, 'table:display') === 'false')
    }
    if (child.tagName !== 'table:table-row') return []
    const visibility = attribute(child, 'table:visibility') ?? 'visible'
    return [{ element: child, hidden: hidden || visibility !== 'visible' }]
  })
}

/** Adds one row as often as it repeats and returns the index of the next. Empty rows repeat a million times at the end. */
function readRow(source: OdsRow, row: number, state: SheetState, spend: (cells: number) => void): number {
  const repeat = repeatCount(source.element, 'table:number-rows-repeated')
  const spans: Span[] = []
  const cells = rowCells(source.element, row, spans)
  if (!cells.some(hasContent)) return row + repeat
  if (row + repeat > MAX_SHEET_ROWS) throw tooManyCells()
  spend(cells.length * repeat)
  while (state.grid.length < row) state.grid.push([])
  for (let index = 0; index < repeat; index += 1) {
    state.grid.push(cells)
    if (source.hidden) state.hiddenRows.add(row + index)
  }
  state.spans.push(...spans)
  return row + repeat
}

/** The cells up to the last one with content; covered cells stay empty until spans are expanded. */
function rowCells(element: MarkupElement, row: number, spans: Span[]): SourceCell[] {
  const cells: SourceCell[] = []
  let column = 0
  for (const child of childElements(element)) {
    const covered = child.tagName === 'table:covered-table-cell'
    if (child.tagName !== 'table:table-cell' && !covered) continue
    const repeat = repeatCount(child, 'table:number-columns-repeated')
    const cell: SourceCell = covered ? { text: '' } : odsCell(child)
    if (hasContent(cell)) {
      if (column + repeat > MAX_SHEET_COLUMNS) throw tooManyCells()
      while (cells.length < column) cells.push({ text: '' })
      cells.push(...Array.from({ length: repeat }, () => cell))
      spans.push(...cellSpan(child, row, column))
    }
    column += repeat
  }
  return padToSpans(cells, spans)
}

function padToSpans(cells: SourceCell[], spans: readonly Span[]): SourceCell[] {
  const width = Math.max(cells.length, ...spans.map(({ endColumn }) => endColumn + 1))
  return Array.from({ length: width }, (_, column) => cells[column] ?? { text: '' })
}

function cellSpan(cell: MarkupElement, row: number, column: number): Span[] {
  const columns = repeatCount(cell, 'table:number-columns-spanned')
  const rows = repeatCount(cell, 'table:number-rows-spanned')
  if (columns === 1 && rows === 1) return []
  const endColumn = Math.min(column + columns, MAX_SHEET_COLUMNS) - 1
  return [{ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn }]
}

function hiddenColumns(table: MarkupElement): number[] {
  const hidden: number[] = []
  let column = 1
  const groups = childElements(table).flatMap((child) =>
    /^table:table-(?:header-columns|column-group|columns)$/u.test(child.tagName) ? childElements(child) : [child],
  )
  for (const child of groups) {
    if (child.tagName !== 'table:table-column') continue
    const repeat = repeatCount(child, 'table:number-columns-repeated')
    const collapsed = (attribute(child, 'table:visibility') ?? 'visible') !== 'visible'
    for (let index = 0; collapsed && index < repeat && column + index <= MAX_SHEET_COLUMNS; index += 1) {
      hidden.push(column + index)
    }
    column += repeat
  }
  return hidden
}

function repeatCount(element: MarkupElement, name: string): number {
  const count = Number(attribute(element, name) ?? 1)
  return Number.isSafeInteger(count) && count > 0 ? count : 1
}
