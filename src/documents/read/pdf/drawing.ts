import { compose, IDENTITY, type Matrix, type Ruling, type TextPiece, toMatrix } from './geometry.ts'
import { drawWords, moveCursor, newCursor, TEXT_STATE, type TextCursor, type TextState } from './pageText.ts'
import { pathRulings } from './rulings.ts'

/** The drawing operations of a page, by the names pdf.js gives them. */
export type Operation = { name: string; args: readonly unknown[] }

export type Drawing = {
  pieces: TextPiece[]
  rulings: Ruling[]
  /** Text drawn without ink, as programs that recognise scanned pages put it under the picture. */
  invisibleText: boolean
}

type State = { matrix: Matrix; text: TextState }
type Page = Drawing & {
  state: State
  saved: State[]
  cursor: TextCursor
  view: Matrix
  fontUnit: (font: string) => number
}

const INVISIBLE = 3
const STROKED = new Set(['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'])
const FILLED = new Set(['fill', 'eoFill'])

/** Follows the operations of a page and keeps what a reader needs of them: words and straight lines, in page points. */
export function followDrawing(
  operations: Iterable<Operation>,
  view: Matrix,
  paintName: (paint: unknown) => string,
  fontUnit: (font: string) => number,
): Drawing {
  const page: Page = {
    pieces: [],
    rulings: [],
    invisibleText: false,
    state: { matrix: IDENTITY, text: TEXT_STATE },
    saved: [],
    cursor: newCursor(),
    view,
    fontUnit,
  }
  for (const { name, args } of operations) {
    if (name === 'constructPath') drawPath(page, paintName(args[0]), args[1])
    else if (!followState(page, name, args)) followText(page, name, args)
  }
  return { pieces: page.pieces, rulings: page.rulings, invisibleText: page.invisibleText }
}

function drawPath(page: Page, paint: string, data: unknown): void {
  const path = Array.isArray(data) ? data[0] : null
  if (!(path instanceof Float32Array)) return
  const onPage = compose(page.view, page.state.matrix)
  if (STROKED.has(paint)) page.rulings.push(...pathRulings(path, onPage, false))
  if (FILLED.has(paint)) page.rulings.push(...pathRulings(path, onPage, true))
}

function followState(page: Page, name: string, args: readonly unknown[]): boolean {
  const { state } = page
  switch (name) {
    case 'save':
      page.saved.push(state)
      return true
    case 'paintFormXObjectBegin':
      page.saved.push(state)
      page.state = { ...state, matrix: compose(state.matrix, matrixOf(args[0])) }
      return true
    case 'restore':
    case 'paintFormXObjectEnd':
      page.state = page.saved.pop() ?? state
      return true
    case 'transform':
      page.state = { ...state, matrix: compose(state.matrix, matrixOf(args)) }
      return true
    default:
      return setTextState(page, name, args)
  }
}

function setTextState(page: Page, name: string, args: readonly unknown[]): boolean {
  const change = textChange(page, name, args)
  if (change === null) return false
  page.state = { ...page.state, text: { ...page.state.text, ...change } }
  return true
}

function textChange(page: Page, name: string, args: readonly unknown[]): Partial<TextState> | null {
  const value = Number(args[0])
  switch (name) {
    case 'setFont':
      return { fontUnit: page.fontUnit(String(args[0])), fontSize: Number(args[1]) }
    case 'setCharSpacing':
      return { letterSpacing: value }
    case 'setWordSpacing':
      return { wordSpacing: value }
    case 'setHScale':
      return { stretch: value / 100 }
    case 'setLeading':
      return { leading: -value }
    case 'setTextRise':
      return { rise: value }
    default:
      return null
  }
}

function followText(page: Page, name: string, args: readonly unknown[]): void {
  const { matrix, text } = page.state
  switch (name) {
    case 'beginText':
      page.cursor = newCursor()
      break
    case 'setTextMatrix':
      page.cursor = newCursor(matrixOf(args.length === 1 ? args[0] : args))
      break
    case 'setLeadingMoveText':
      page.state = { matrix, text: { ...text, leading: Number(args[1]) } }
      page.cursor = moveCursor(page.cursor, Number(args[0]), Number(args[1]))
      break
    case 'moveText':
      page.cursor = moveCursor(page.cursor, Number(args[0]), Number(args[1]))
      break
    case 'nextLine':
      page.cursor = moveCursor(page.cursor, 0, text.leading)
      break
    case 'setTextRenderingMode':
      page.invisibleText ||= args[0] === INVISIBLE
      break
    case 'showText':
      if (Array.isArray(args[0])) {
        page.pieces.push(...drawWords(args[0], text, page.cursor, compose(page.view, matrix)))
      }
      break
    default:
  }
}

function matrixOf(value: unknown): Matrix {
  if (value instanceof Float32Array) return toMatrix(value)
  return Array.isArray(value) ? toMatrix(value.map(Number)) : IDENTITY
}
