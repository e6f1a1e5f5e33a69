import type { TextPiece } from './geometry.ts'
import { groupLines, type TextLine, wordsOf } from './textLines.ts'

/** Words of a cell, and the lines that bound it left and right. */
type Cell = { left: number; right: number; pieces: readonly TextPiece[] }
/** The lines of a cell in whole words, and where its text must end. */
type CellText = { lines: readonly TextLine[]; edge: number }

/**
 * Words that a column narrower than themselves breaks without a hyphen (`Responsab` `le`), put together again: alone on
 * a line with no room for one more letter, gone on with a small letter below, and neither part a word of its own elsewhere
 * in the document (`known`, see knownWords).
 */
export function mendBrokenWords(
  cells: ReadonlyMap<number, Cell>,
  known: ReadonlySet<string>,
): Map<number, TextPiece[]> {
  const padding = Math.max(
    0,
    Math.min(...[...cells.values()].flatMap(({ left, pieces }) => pieces.map(({ box }) => box.left - left))),
  )
  const texts = new Map(
    [...cells].map(([key, { pieces, right }]) => [key, { lines: linesOfWords(pieces), edge: right - padding }]),
  )
  const whole = new Set([...known, ...wholeWords([...texts.values()])])
  return new Map(
    [...texts].map(([key, text]) => [
      key,
      [...mendLines(text, whole), ...(cells.get(key)?.pieces.filter(({ turned }) => turned) ?? [])],
    ]),
  )
}

function linesOfWords(pieces: readonly TextPiece[]): TextLine[] {
  const upright = pieces.filter(({ turned }) => !turned)
  return groupLines(upright).map((line) => ({ ...line, pieces: wordsOf(line.pieces) }))
}

function mendLines({ lines, edge }: CellText, whole: ReadonlySet<string>): TextPiece[] {
  const mended: TextPiece[] = []
  let head: TextPiece | undefined
  for (const { pieces } of lines) {
    const [first, ...others] = pieces
    if (first === undefined) continue
    const isRest = head !== undefined && mayGoOn(head, first, edge) && areParts(head, first, whole)
    const start = isRest ? { ...first, text: `${head?.text}${first.text}` } : first
    if (isRest) mended.pop()
    mended.push(start, ...others)
    head = others.length === 0 ? start : undefined
  }
  return mended
}

/** A letter may be this much wider than the usual one of its word. */
const WIDE_LETTER = 1.2

/** No room was left for the first letter of the rest. */
function mayGoOn(word: TextPiece, rest: TextPiece, edge: number): boolean {
  if (!/^[\p{L}/]{3,}$/u.test(word.text) || !/^\p{Ll}/u.test(rest.text)) return false
  return edge - word.box.right < WIDE_LETTER * Math.max(letterWidth(word), letterWidth(rest))
}

function letterWidth({ box, text }: TextPiece): number {
  return (box.right - box.left) / text.length
}

/** Signs of what no column shows: how Spanish words end, how long they are, and what stands elsewhere in the document. */
function areParts(word: TextPiece, rest: TextPiece, whole: ReadonlySet<string>): boolean {
  const [head, tail] = [plainWord(word.text), plainWord(rest.text)]
  if (whole.has(head + tail) || NEVER_LAST.test(head)) return true
  if (head.length + tail.length > LONGEST_WORD) return false
  return !whole.has(tail) && (tail.length <= 2 || !whole.has(head))
}

/** Letters in which no Spanish word ends. */
const NEVER_LAST = /[bcfghkmñpqtvwx]$/u
/** Letters of the longest words of a plan ("responsabilidades"). */
const LONGEST_WORD = 18

/** Words that surely are whole: all but those that may be one of two parts. */
function wholeWords(cells: readonly CellText[]): Set<string> {
  const words = cells.flatMap(({ lines, edge }) =>
    lines.flatMap(({ pieces }, at) => {
      const [above, below] = [lines[at - 1]?.pieces, lines[at + 1]?.pieces]
      const isRest = isBroken(above, pieces, edge)
      const isHead = isBroken(pieces, below, edge)
      return pieces.slice(isRest || isHead ? 1 : 0)
    }),
  )
  return new Set(words.map(({ text }) => plainWord(text)))
}

function isBroken(above: readonly TextPiece[] | undefined, below: readonly TextPiece[] | undefined, edge: number) {
  const [word, ...others] = above ?? []
  const rest = below?.[0]
  return word !== undefined && rest !== undefined && others.length === 0 && mayGoOn(word, rest, edge)
}

/** Words with another close before them on their line: a program breaks only a word that has its line for itself. */
export function knownWords(pages: readonly { pieces: readonly TextPiece[] }[]): Set<string> {
  const known = new Set<string>()
  for (const { pieces } of pages) {
    for (const { pieces: words, size } of linesOfWords(pieces)) {
      for (const [at, { text, box }] of words.entries()) {
        const before = words[at - 1]
        const plain = plainWord(text)
        const close = before !== undefined && box.left - before.box.right < CLOSE * size
        if (close && (plain.length > 1 || /[aeouy]/u.test(plain))) known.add(plain)
      }
    }
  }
  return known
}

/** Spaces between words are no wider than this part of the letters' height. */
const CLOSE = 0.5

/** A word without its capitals and the signs around it. */
function plainWord(text: string): string {
  return text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}
