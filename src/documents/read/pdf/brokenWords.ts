import type { TextPiece } from './geometry.ts'
import { groupLines, type TextLine } from './textLines.ts'

/** Words of a cell, and the lines that bound it left and right. */
type Cell = { left: number; right: number; pieces: readonly TextPiece[] }

/**
 * Words that a column narrower than themselves breaks without a hyphen (`Responsab` `le`), put together again: alone on
 * a line with no room for one more letter, gone on with a small letter below, and no word of its own elsewhere.
 */
export function mendBrokenWords(cells: ReadonlyMap<number, Cell>): Map<number, TextPiece[]> {
  const lines = new Map(
    [...cells].map(([key, { pieces }]) => [key, groupLines(pieces.filter(({ turned }) => !turned))]),
  )
  const whole = wholeWords([...lines.values()])
  const padding = Math.max(
    0,
    Math.min(...[...cells.values()].flatMap(({ left, pieces }) => pieces.map(({ box }) => box.left - left))),
  )
  return new Map(
    [...cells].map(([key, { right, pieces }]) => {
      const mended = mendLines(lines.get(key) ?? [], right - padding, whole)
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
  if (!/^\p{L}{3,}$/u.test(word.text) || !/^\p{Ll}/u.test(rest.text)) return false
  const letter = (word.box.right - word.box.left) / word.text.length
  return edge - word.box.right < letter && (whole.has(word.text + rest.text) || !whole.has(word.text))
}

/** Words that surely are whole: beside others on a line, or at the end of their cell. */
function wholeWords(cells: readonly (readonly TextLine[])[]): Set<string> {
  const words = cells.flatMap((lines) =>
    lines.flatMap(({ pieces }, at) => (pieces.length > 1 || at === lines.length - 1 ? pieces : [])),
  )
  return new Set(words.map(({ text }) => text))
}
