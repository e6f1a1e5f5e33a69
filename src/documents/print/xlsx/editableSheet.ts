import type { CellStyle, ConditionalRule, DataValidation } from 'hucre/xlsx'
import { colToLetter } from 'hucre/xlsx'
import { sumShares } from '../../../kernel/basisPoints.ts'
import type { DocumentBlock, DocumentSection, PrintedDocument } from '../../model.ts'
import type { EditableColumn, EditableLabels, EditablePart, EditableRow, EditableSheet } from '../../workbookModel.ts'
import { labelled } from '../printedValues.ts'
import { addBlocks } from './blockRows.ts'
import { addRow, type CellGrid, emptyGrid, type GridCell, gridParts } from './cellGrid.ts'
import { editableLayout as layout } from './editableLayout.ts'
import { type SheetContent, sheetFrame } from './sheetFrame.ts'
import {
  hiddenKey,
  lockedFigure,
  lockedText,
  lockedTotal,
  PERCENT,
  PERCENT_HUNDREDTHS,
  sheetStyles,
} from './sheetStyles.ts'

const KEY_WIDTH = 12

export type SheetSource = {
  sheet: EditableSheet
  /** What the sheet stands for: its letterhead, its running line, and what is printed under the rows. */
  section: DocumentSection
  /** Where the values of each catalogue stand. */
  catalogues: ReadonlyMap<string, string>
}

/** One unit's sheet of a workbook to edit. */
export function editableSheet(
  { sheet, section, catalogues }: SheetSource,
  document: PrintedDocument,
  { labels, version }: EditablePart,
): SheetContent {
  const widths = [KEY_WIDTH, ...sheet.columns.map(({ width }) => width)]
  const grid = emptyGrid(widths)
  const title = section.heading?.text ?? document.institution.unit ?? sheet.name
  addRow(grid, [
    { value: sheet.key, style: hiddenKey },
    { value: title, style: sheetStyles.title },
  ])
  addRow(grid, [
    { value: version, style: hiddenKey },
    { value: `${labels.version}: ${version}`, style: sheetStyles.soft },
  ])
  addRow(grid, [{ value: labelled(section.runningLine ?? []), style: sheetStyles.soft }], layout.firstColumn)
  addRow(
    grid,
    ['key', ...sheet.columns.map(({ label }) => label)].map((value) => ({ value, style: sheetStyles.head })),
  )
  for (const row of sheet.rows) addEditableRow(grid, row, sheet.columns)
  addTexts(grid, section.blocks, sheet.columns.length)
  const lastPrinted = grid.rows.length
  if (sheet.spareRows > 0) addSpareRows(grid, sheet, labels.newRows)
  const lastRow = grid.rows.length
  return {
    ...gridParts(grid),
    columns: widths.map((width, index) => (index === layout.keyColumn ? { width, hidden: true } : { width })),
    freezePane: { rows: layout.firstRow, columns: layout.firstColumn + frozenColumns(sheet.columns) },
    dataValidations: lastRow > layout.firstRow ? validations(sheet.columns, lastRow, labels, catalogues) : [],
    conditionalRules: lastRow > layout.firstRow ? rules(sheet.columns, lastRow) : [],
    ...sheetFrame(document, section, 'landscape'),
    headRows: `$${layout.headRow + 1}:$${layout.headRow + 1}`,
    printArea: `$${letterOf(0)}$1:$${letterOf(sheet.columns.length - 1)}$${lastPrinted}`,
    protection: { sheet: true, formatColumns: true, formatRows: true },
  }
}

/** Notes and signatures under the rows, each marked in the hidden column as nothing that is read back. */
function addTexts(grid: CellGrid, blocks: readonly DocumentBlock[], columns: number): void {
  const first = grid.rows.length
  addRow(grid, [])
  addBlocks(grid, blocks, { firstColumn: layout.firstColumn, columns })
  for (let row = first; row < grid.rows.length; row++) markAsText(grid, row)
}

function markAsText(grid: CellGrid, row: number): void {
  const values = grid.rows[row]
  if (values) values[layout.keyColumn] = layout.textMark
  grid.cells.set(`${row},${layout.keyColumn}`, { value: layout.textMark, style: hiddenKey })
}

/** Rows for new records stand below what is printed: they are proposals until somebody takes them. */
function addSpareRows(grid: CellGrid, { columns, spareRows }: EditableSheet, heading: string): void {
  for (const value of ['', heading]) {
    const row = addRow(grid, [{ value, style: sheetStyles.heading, span: columns.length }], layout.firstColumn)
    markAsText(grid, row)
  }
  for (let row = 0; row < spareRows; row++) addEditableRow(grid, { key: '', cells: {} }, columns)
}

/** The first text column stays in sight, when it is not so wide that nothing else would be. */
function frozenColumns(columns: readonly EditableColumn[]): number {
  return (columns[0]?.width ?? 100) <= 40 ? 1 : 0
}

function addEditableRow(grid: CellGrid, row: EditableRow, columns: readonly EditableColumn[]): void {
  const line = grid.rows.length + 1
  const key: GridCell = { value: row.key === '' ? null : row.key, style: hiddenKey }
  addRow(grid, [key, ...columns.map((column) => editableCell(row, column, columns, line))])
}

function editableCell(
  row: EditableRow,
  column: EditableColumn,
  columns: readonly EditableColumn[],
  line: number,
): GridCell {
  if (column.kind === 'total') return totalCell(row, columns, line)
  const value = row.cells[column.key] ?? null
  const stored = column.kind === 'share' && typeof value === 'number' ? value / 10_000 : value
  return { value: stored, style: cellStyle(column) }
}

function cellStyle(column: EditableColumn): CellStyle {
  const isText = column.kind === 'text' || column.kind === 'choice'
  const open = isText ? sheetStyles.text : sheetStyles.figure
  const style = column.editable ? { ...open, protection: { locked: false } } : isText ? lockedText : lockedFigure
  return column.kind === 'share' ? { ...style, numFmt: PERCENT } : isText ? { ...style, numFmt: '@' } : style
}

/** Blank where no month has a value: "sin programación" is not zero. */
function totalCell(row: EditableRow, columns: readonly EditableColumn[], line: number): GridCell {
  const style: CellStyle = { ...lockedTotal, numFmt: PERCENT }
  const shares = columns.filter(({ kind }) => kind === 'share')
  if (shares.length === 0) return { value: null, style }
  const cells = shareRanges(columns)
    .map(({ from, to }) => `${from}${line}:${to}${line}`)
    .join(',')
  const sum = sumShares(shares.map(({ key }) => numberOrNull(row.cells[key])))
  const value = sum === null ? '' : sum / 10_000
  return { value, style, formula: `IF(COUNT(${cells})=0,"",SUM(${cells}))` }
}

function numberOrNull(value: string | number | null | undefined): number | null {
  return typeof value === 'number' ? value : null
}

/** Stretches of neighbouring share columns, as letters. */
function shareRanges(columns: readonly EditableColumn[]): { from: string; to: string }[] {
  const stretches: { from: number; to: number }[] = []
  for (const [index, { kind }] of columns.entries()) {
    if (kind !== 'share') continue
    const last = stretches.at(-1)
    if (last && last.to === index - 1) last.to = index
    else stretches.push({ from: index, to: index })
  }
  return stretches.map(({ from, to }) => ({ from: letterOf(from), to: letterOf(to) }))
}

function letterOf(index: number): string {
  return colToLetter(layout.firstColumn + index)
}

function validations(
  columns: readonly EditableColumn[],
  lastRow: number,
  labels: EditableLabels,
  catalogues: ReadonlyMap<string, string>,
): DataValidation[] {
  const shown = { allowBlank: true, showErrorMessage: true }
  return columns.flatMap((column, index): DataValidation[] => {
    const range = `${letterOf(index)}${layout.firstRow + 1}:${letterOf(index)}${lastRow}`
    if (!column.editable) return []
    if (column.kind === 'share') {
      const { title, text } = labels.shareError
      const limits = { type: 'decimal', operator: 'between', formula1: '0', formula2: '1' } as const
      return [{ ...limits, ...shown, errorStyle: 'stop', errorTitle: title, errorMessage: text, range }]
    }
    const place = column.kind === 'choice' ? catalogues.get(column.catalogue) : undefined
    if (place === undefined) return []
    const { title, text } = labels.choiceWarning
    return [
      { type: 'list', formula1: place, ...shown, errorStyle: 'warning', errorTitle: title, errorMessage: text, range },
    ]
  })
}

/** Totals that are not the whole year stand out; shares with hundredths show them. */
function rules(columns: readonly EditableColumn[], lastRow: number): ConditionalRule[] {
  const first = layout.firstRow + 1
  return columns.flatMap((column, index): ConditionalRule[] => {
    if (column.kind !== 'share' && column.kind !== 'total') return []
    const cell = `${letterOf(index)}${first}`
    const range = `${cell}:${letterOf(index)}${lastRow}`
    const hundredths: ConditionalRule = {
      type: 'expression',
      priority: 2,
      formula: `AND(ISNUMBER(${cell}),ROUND(${cell}*100,4)<>ROUND(${cell}*100,0))`,
      style: { numFmt: PERCENT_HUNDREDTHS },
      range,
    }
    const notWhole: ConditionalRule = {
      type: 'expression',
      priority: 1,
      formula: `AND(ISNUMBER(${cell}),ROUND(${cell},4)<>1)`,
      style: sheetStyles.attention,
      range,
    }
    return column.kind === 'total' ? [notWhole, hundredths] : [hundredths]
  })
}
