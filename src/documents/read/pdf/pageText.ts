import { boxAround, compose, IDENTITY, type Matrix, type TextPiece, toMatrix } from './geometry.ts'

/** A letter as pdf.js hands it: its text, its advance in units of the font, and whether word spacing applies to it. */
type Glyph = { unicode: string; width: number; isSpace: boolean }

/** The part of the drawing state that places text; it is saved and restored with the rest. */
export type TextState = {
  fontSize: number
  /** Width of one unit of the font, usually a thousandth of its size. */
  fontUnit: number
  letterSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
}

export const TEXT_STATE: TextState = {
  fontSize: 0,
  fontUnit: 0.001,
  letterSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
}

/** Where the next letter goes inside a text object. */
export type TextCursor = { matrix: Matrix; lineX: number; lineY: number; x: number; y: number }

export function newCursor(matrix: Matrix = IDENTITY): TextCursor {
  return { matrix, lineX: 0, lineY: 0, x: 0, y: 0 }
}

export function moveCursor(cursor: TextCursor, x: number, y: number): TextCursor {
  const lineX = cursor.lineX + x
  const lineY = cursor.lineY + y
  return { matrix: cursor.matrix, lineX, lineY, x: lineX, y: lineY }
}

/** A jump between letters wider than this share of their size ends a word. */
const WORD_GAP = 0.2

/** Programs that divide words may call every drawn hyphen of the document a soft one. */
const SOFT_HYPHEN = /\u00ad/gu

type Word = { text: string; from: number; to: number; afterSpace: boolean }

/**
 * The words that one drawing operation puts on the page; moves the cursor to its end. Letters are placed one by one because
 * pdf.js's own text runs join neighbouring cells (`8% 8%`) when their gap is as wide as a space.
 */
export function drawWords(
  items: readonly unknown[],
  state: TextState,
  cursor: TextCursor,
  onPage: Matrix,
): TextPiece[] {
  const words: Word[] = []
  let word: Word | null = null
  let afterSpace = false
  let x = 0
  for (const item of items) {
    if (typeof item === 'number') {
      x -= (item * state.fontSize) / 1_000
      continue
    }
    if (!isGlyph(item)) continue
    const start = x
    const letter = lettersOf(item).replace(SOFT_HYPHEN, '-')
    x += item.width * state.fontUnit * state.fontSize
    if (letter.trim() === '') {
      word = null
      afterSpace = words.length > 0
    } else if (word !== null && start - word.to <= WORD_GAP * state.fontSize) {
      word.text += letter
      word.to = x
    } else {
      word = { text: letter, from: start, to: x, afterSpace }
      afterSpace = false
      words.push(word)
    }
    x += state.letterSpacing + (item.isSpace ? state.wordSpacing : 0)
  }
  const matrix = compose(onPage, cursor.matrix)
  const pieces = words.map((drawn) => placeWord(drawn, state, cursor, matrix))
  cursor.x += x * state.stretch
  return pieces
}

/**
 * The letters of one glyph. A widespread printing program writes those of a joined one (`fi`) with the two bytes of each
 * swapped, which makes Chinese signs of them.
 */
function lettersOf({ unicode }: Glyph): string {
  const units = Array.from({ length: unicode.length }, (_, at) => unicode.charCodeAt(at))
  const swapped = units.length > 1 && units.every((unit) => unit % 256 === 0 && unit / 256 < 128)
  return swapped ? String.fromCharCode(...units.map((unit) => unit / 256)) : unicode
}

function isGlyph(item: unknown): item is Glyph {
  return typeof item === 'object' && item !== null && 'unicode' in item && 'width' in item
}

/** Letters rise about four fifths of their size above the baseline. */
function placeWord(word: Word, state: TextState, cursor: TextCursor, matrix: Matrix): TextPiece {
  const from = cursor.x + word.from * state.stretch
  const to = cursor.x + word.to * state.stretch
  const baseline = cursor.y + state.rise
  const bottom = baseline - state.fontSize * 0.2
  const top = baseline + state.fontSize * 0.8
  const [a, b, c, d, e, f] = toMatrix(matrix)
  const corners = [
    [from, bottom],
    [to, top],
  ] as const
  const box = boxAround(
    corners.map(([x, y]) => {
      const px = a * x + c * y + e
      const py = b * x + d * y + f
      return { left: px, right: px, top: py, bottom: py }
    }),
  )
  const size = Math.hypot(c, d) * Math.abs(state.fontSize)
  const isTurned = Math.abs(b) > Math.abs(a) * 0.1 || a < 0
  const turned = isTurned && (b < 0 ? 'up' : 'down')
  return { text: word.text, box, size, turned, afterSpace: word.afterSpace }
}
