import type { CellStyle } from 'hucre/xlsx'
import type { DocumentBlock, SignatureCell, SignaturesBlock } from '../../model.ts'
import { addRow, type CellGrid, type GridCell } from './cellGrid.ts'
import { sheetStyles } from './sheetStyles.ts'

/** The columns of a sheet that texts are written across. */
export type TextArea = { firstColumn: number; columns: number }

/** Room to sign, in points. */
const SIGNING_ROOM = 42
const ACROSS = 3

/** Appends what a document says outside its tables, a row for each text, wrapped across the area. */
export function addBlocks(grid: CellGrid, blocks: readonly DocumentBlock[], area: TextArea): void {
  for (const block of blocks) {
    if (block.kind === 'signatures') addSignatures(grid, block, area)
    else for (const text of textsOf(block)) addText(grid, text, area)
  }
}

/** Appends one text; nothing is appended for none. */
export function addText(grid: CellGrid, text: string, area: TextArea, style: CellStyle = sheetStyles.plain): void {
  if (text !== '') addRow(grid, [{ value: text, style, span: area.columns }], area.firstColumn)
}

function textsOf(block: Exclude<DocumentBlock, SignaturesBlock>): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [[block.lead ?? '', block.text].join(' ').trim()]
    case 'definitions':
      return block.items.map((item) => `${item.term}: ${item.text}`)
    case 'bullets':
      return block.items.map((item) => `• ${item}`)
    case 'steps':
      return block.items.map((item, index) => `${index + 1}. ${item.title ? `${item.title}. ` : ''}${item.text}`)
    case 'table':
    case 'pageBreak':
      return []
  }
}

/** Three beside each other. Each is one row with its line below, because a spreadsheet never parts a row. */
function addSignatures(grid: CellGrid, { title, cells }: SignaturesBlock, area: TextArea): void {
  addRow(grid, [])
  addText(grid, title ?? '', area, sheetStyles.heading)
  const spans = thirds(grid.widths, area)
  for (let first = 0; first < cells.length; first += ACROSS) {
    const own = cells.slice(first, first + ACROSS)
    const row = own.flatMap((cell, index): GridCell[] => {
      const span = spans[index] ?? 1
      const signed = { value: signatureText(cell), style: sheetStyles.signature }
      return span === 1
        ? [signed]
        : [
            { ...signed, span: span - 1 },
            { value: null, style: sheetStyles.plain },
          ]
    })
    addRow(grid, row, area.firstColumn, SIGNING_ROOM)
  }
}

function signatureText({ act, name, post, statement }: SignatureCell): string {
  return [act, name ?? '', post, statement ?? ''].filter((line) => line !== '').join('\n')
}

/** How many columns each of three signatures takes, so that they are about as wide; the last of several is the gap. */
function thirds(widths: readonly number[], { firstColumn, columns }: TextArea): number[] {
  const own = widths.slice(firstColumn, firstColumn + columns)
  const third = own.reduce((sum, width) => sum + width, 0) / ACROSS
  const spans = [0, 0, 0]
  let used = 0
  for (const width of own) {
    const place = Math.min(ACROSS - 1, Math.floor(used / third))
    spans[place] = (spans[place] ?? 0) + 1
    used += width
  }
  return spans
}
