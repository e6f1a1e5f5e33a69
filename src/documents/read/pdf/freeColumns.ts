import { overlap, type TextPiece } from './geometry.ts'

/** From where to where a column of a table without lines goes. */
export type Column = { left: number; right: number }
/** Words of a line that stand close to each other. */
export type Segment = Column & { pieces: TextPiece[] }

/** Points by which the texts of a column may begin apart. */
const EDGE_TOLERANCE = 0.5
/** A line with this part of the most segments shows the columns. */
const FULL_LINE = 0.7

/**
 * Columns as the lines with most segments show them; a head that spans columns, or a text that fills its own up to the next
 * one, must not melt them together. Where figures stand lower than the texts beside them, each kind of line shows its own.
 */
export function stackedColumns(lines: readonly (readonly Segment[])[]): Column[] {
  const most = Math.max(0, ...lines.map(({ length }) => length))
  if (most === 0) return []
  const isFull = ({ length }: readonly Segment[]): boolean => length >= FULL_LINE * most
  const columns: Column[] = []
  for (const segments of lines.filter(isFull).toSorted((a, b) => b.length - a.length)) {
    for (const { left, right } of segments) {
      const [column, second] = columnsUnder({ left, right }, columns)
      if (column === undefined) columns.push({ left, right })
      else if (second === undefined) {
        column.left = Math.min(column.left, left)
        column.right = Math.max(column.right, right)
      }
    }
  }
  const others = lines
    .filter((line) => !isFull(line))
    .map((line) => line.filter((segment) => columnsUnder(segment, columns).length === 0))
  return [...columns, ...stackedColumns(others)].sort((a, b) => a.left - b.left)
}

/** A head set left over figures set right leaves two columns, which no row fills with two texts: they are one. */
export function joinSides(columns: readonly Column[], rows: readonly (readonly Segment[])[]): Column[] {
  const areBothFilled = (a: Column, b: Column): boolean =>
    rows.some((row) => {
      const inA = row.filter((segment) => columnsUnder(segment, [a]).length > 0)
      return inA.length > 0 && row.some((segment) => !inA.includes(segment) && columnsUnder(segment, [b]).length > 0)
    })
  const joined: Column[] = []
  let alone = true
  for (const column of columns) {
    const last = joined.at(-1)
    alone = !(alone && last !== undefined && !areBothFilled(last, column))
    if (alone || last === undefined) joined.push({ ...column })
    else last.right = column.right
  }
  return joined
}

export function columnsUnder({ left, right }: Column, columns: readonly Column[]): Column[] {
  return columns.filter((column) => overlap(left, right, column.left, column.right) > 0)
}

/** A text that fills its column hardly leaves a gap: a word that begins right where a column does begins its text. */
export function splitAtColumns(segment: Segment, columns: readonly Column[]): Segment[] {
  if (segment.pieces.some(({ box }) => columnsUnder(box, columns).length > 1)) return [segment]
  const parts: Segment[] = []
  for (const piece of segment.pieces) {
    const last = parts.at(-1)
    const begins = columns.some(({ left }) => Math.abs(left - piece.box.left) < EDGE_TOLERANCE)
    if (last !== undefined && !begins) {
      last.pieces.push(piece)
      last.right = Math.max(last.right, piece.box.right)
    } else parts.push({ left: piece.box.left, right: piece.box.right, pieces: [piece] })
  }
  return parts
}
