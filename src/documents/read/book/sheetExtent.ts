import { MAX_SHEET_COLUMNS, MAX_SHEET_ROWS } from '../limits.ts'
import { refusal } from '../refusal.ts'

/** Counts, 1-based: the smallest rectangle from A1 that holds every cell with content. */
export type SheetExtent = { rows: number; columns: number }

const ROW_OR_CELL = /<(?:[A-Za-z]\w*:)?(row|c)(?=[\s/>])([^>]*)>/gu
const REFERENCE = /\sr\s*=\s*["']([A-Za-z]{0,3})(\d{1,7})["']/u

/**
 * Where the content of a worksheet ends, read before any library builds its grid: a library makes a dense rectangle, and
 * two cells at A1 and XFD1048576 are 17 thousand million slots. Cells with a format and nothing in them don't count,
 * because people format whole columns. Content beyond the limits refuses the file.
 */
export function sheetExtent(xml: string): SheetExtent {
  const extent: SheetExtent = { rows: 0, columns: 0 }
  let row = 0
  let column = 0
  for (const match of xml.matchAll(ROW_OR_CELL)) {
    const [, element, attributes = ''] = match
    const reference = REFERENCE.exec(attributes)
    if (element === 'row') {
      row = reference ? Number(reference[2]) : row + 1
      column = 0
      continue
    }
    column = reference?.[1] ? columnNumber(reference[1]) : column + 1
    const cellRow = reference?.[1] ? Number(reference[2]) : row
    if (attributes.endsWith('/')) continue
    extent.rows = Math.max(extent.rows, cellRow)
    extent.columns = Math.max(extent.columns, column)
  }
  if (extent.rows > MAX_SHEET_ROWS || extent.columns > MAX_SHEET_COLUMNS) throw tooManyCells()
  return extent
}

export function tooManyCells(): Error {
  return refusal('documents.tooManyCells', { maxRows: MAX_SHEET_ROWS, maxColumns: MAX_SHEET_COLUMNS })
}

/** `A` is 1, `Z` 26, `AA` 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter
}
