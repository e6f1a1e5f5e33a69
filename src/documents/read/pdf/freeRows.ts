import { visibleText } from '../text/cellText.ts'
import { type Column, columnsUnder, joinSides, type Segment, splitAtColumns, stackedColumns } from './freeColumns.ts'
import { overlap, type TextPiece } from './geometry.ts'
import { isBrokenFigure, type PageRow, type RowDoubt } from './ruledRows.ts'
import { blockText, groupLines, joinLines, lineText, type TextLine } from './textLines.ts'

type SplitLine = { line: TextLine; segments: Segment[] }

/** Columns are told by gaps wider than the letters are high; fewer than three columns are running text. */
const GAP_IN_LETTERS = 1
const MIN_COLUMNS = 3
/** A new row of a table, or a new paragraph, begins after a step this much longer than the usual one between lines. */
const LONGER_STEP = 1.3

export type FreeRows = { rows: PageRow[]; guessedTable: boolean }

/**
 * Rows of a page's text outside ruled tables: paragraphs, and tables told only by the position of their columns.
 * `pageRight` is where the text of the page ends, in tables too: up to there a line is full.
 */
export function freeRows(pieces: readonly TextPiece[], pageRight: number): FreeRows {
  const lines = groupLines(pieces.filter(({ text }) => text.trim() !== '')).map(splitLine)
  const rows: PageRow[] = []
  let guessedTable = false
  for (let start = 0; start < lines.length; ) {
    const end = tableEnd(lines, start)
    if (end > start) {
      rows.push(...tableRows(lines.slice(start, end)))
      guessedTable = true
      start = end
    } else {
      const next = paragraphEnd(lines, start, pageRight)
      rows.push(paragraphRow(lines.slice(start, next)))
      start = next
    }
  }
  return { rows, guessedTable }
}

function splitLine(line: TextLine): SplitLine {
  const segments: Segment[] = []
  for (const piece of line.pieces) {
    const last = segments.at(-1)
    if (last !== undefined && piece.box.left - last.right < GAP_IN_LETTERS * line.size) {
      last.pieces.push(piece)
      last.right = Math.max(last.right, piece.box.right)
    } else {
      segments.push({ left: piece.box.left, right: piece.box.right, pieces: [piece] })
    }
  }
  return { line, segments }
}

/** Index after the last line of the table that begins at `start`, or `start` when none begins there. */
function tableEnd(lines: readonly SplitLine[], start: number): number {
  let end = start
  let rows = 0
  while (end < lines.length) {
    const line = lines[end]
    const before = lines.slice(start, end)
    if (line === undefined) break
    if (line.segments.length >= MIN_COLUMNS) rows += 1
    else if (rows === 0 || !fitsColumns(line, columnsOf(before))) break
    end += 1
  }
  return rows >= 2 ? end : start
}

function fitsColumns(line: SplitLine, columns: readonly Column[]): boolean {
  return line.segments.every((segment) => columnsUnder(segment, columns).length === 1)
}

/** Columns of a table's lines; the lines of one row may hold different columns, where texts and figures are set apart. */
function columnsOf(lines: readonly SplitLine[]): Column[] {
  const columns = stackedColumns(lines.map(({ segments }) => segments))
  return joinSides(
    columns,
    groupSteps(lines).map((group) => group.flatMap(({ segments }) => segments)),
  )
}

function tableRows(lines: readonly SplitLine[]): PageRow[] {
  const columns = columnsOf(lines)
  return groupSteps(lines).map((group) => {
    const contents = columns.map((): TextPiece[] => [])
    const doubts = new Set<RowDoubt>()
    for (const segment of group.flatMap(({ segments }) => segments)) {
      if (columnsUnder(segment, columns).length !== 1) doubts.add('documents.pdfTextAcrossCells')
      for (const part of splitAtColumns(segment, columns)) contents[mostUnder(part, columns)]?.push(...part.pieces)
    }
    if (contents.some(isBrokenFigure)) doubts.add('documents.pdfBrokenFigure')
    const cells = contents.map((inside) => ({ text: visibleText(blockText(inside)) }))
    return { cells, tabular: true, top: group[0]?.line.box.top ?? 0, doubts: [...doubts] }
  })
}

/** Place of the column that a text shares most with. */
function mostUnder({ left, right }: Column, columns: readonly Column[]): number {
  const shared = columns.map((column) => overlap(left, right, column.left, column.right))
  return shared.indexOf(Math.max(...shared))
}

/** Lines whose distance is the usual one belong together; when all distances are alike every line is a row. */
function groupSteps(lines: readonly SplitLine[]): SplitLine[][] {
  const steps = lines.slice(1).map(({ line }, index) => line.box.top - (lines[index]?.line.box.top ?? 0))
  const least = Math.min(...steps)
  const divided = steps.some((step) => step > least * LONGER_STEP)
  const groups: SplitLine[][] = []
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1)
    const step = steps[index - 1] ?? 0
    if (group === undefined || !divided || step > least * LONGER_STEP) groups.push([line])
    else group.push(line)
  }
  return groups
}

/** A paragraph goes on while lines follow closely, in letters of one size, and the line before was full. */
function paragraphEnd(lines: readonly SplitLine[], start: number, pageRight: number): number {
  let end = start + 1
  while (end < lines.length) {
    const before = lines[end - 1]?.line
    const line = lines[end]?.line
    if (before === undefined || line === undefined || tableEnd(lines, end) > end) break
    const close = line.box.top - before.box.top < 1.7 * before.size
    const full = before.box.right > pageRight - 6 * before.size
    if (!close || !full || Math.abs(line.size - before.size) > 0.5) break
    end += 1
  }
  return end
}

function paragraphRow(lines: readonly SplitLine[]): PageRow {
  const text = joinLines(lines.map(({ line }) => lineText(line.pieces)))
  return {
    cells: [{ text: visibleText(text) }],
    tabular: false,
    top: lines[0]?.line.box.top ?? 0,
    doubts: [],
  }
}
