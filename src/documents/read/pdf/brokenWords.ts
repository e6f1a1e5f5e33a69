import type { TextPiece } from './geometry.ts'
import { groupLines, type TextLine } from './textLines.ts'

type Cell = { column: number; pieces: readonly TextPiece[] }

/** Part of the letters' height that no other letter would fit in. */
const LETTER = 0.7

/**
 * Words that a column narrower than themselves breaks without a hyphen (`Responsab` `le`), put together again: alone on
 * a line that is full, gone on with a small letter below, and not a word of its own anywhere else in the table.
 */
export function mendBrokenWords(cells: ReadonlyMap<number, Cell>): Map<number, TextPiece[]> {
  const lines = new Map(
    [...cells].map(([key, { pieces }]) => [key, groupLines(pieces.filter(({ turned }) => !turned))]),
  )
  const whole = wholeWords([...lines.values()])
  const edges = new Map<number, number>()
  for (const { column, pieces } of cells.values())
    edges.set(column, Math.max(edges.get(column) ?? 0, ...pieces.map(({ box }) => box.right)))
  return new Map(
    [...cells].map(([key, { column, pieces }]) => {
      const mended = mendLines(lines.get(key) ?? [], edges.get(column) ?? 0, whole)
      return [key, [...mended, ...pieces.filter(({ turned }) => turned)]]
    }),
  )
}

function mendLines(lines: readonly TextLine[], edge: number, whole: ReadonlySet<string>): TextPiece[] {
  const mended: TextPiece[] = []
  let head: TextPiece | undefined
  for (const { pieces } of lines) {
    const [first, ...others] = pieces
    if (first === undefined) continue
    const isRest = head !== undefined && goesOn(head, first, edge, whole)
    const start = isRest ? { ...first, text: `${head?.text}${first.text}` } : first
    if (isRest) mended.pop()
    mended.push(start, ...others)
    head = others.length === 0 ? start : undefined
  }
  return mended
}

function goesOn(word: TextPiece, rest: TextPiece, edge: number, whole: ReadonlySet<string>): boolean {
  const full = edge - word.box.right < LETTER * word.size
  const letters = /^\p{L}{3,}$/u.test(word.text) && /^\p{Ll}/u.test(rest.text)
  return full && letters && (whole.has(word.text + rest.text) || !whole.has(word.text))
}

/** Words that surely are whole: beside others on a line, or at the end of their cell. */
function wholeWords(cells: readonly (readonly TextLine[])[]): Set<string> {
  const words = cells.flatMap((lines) =>
    lines.flatMap(({ pieces }, at) => (pieces.length > 1 || at === lines.length - 1 ? pieces : [])),
  )
  return new Set(words.map(({ text }) => text))
}
