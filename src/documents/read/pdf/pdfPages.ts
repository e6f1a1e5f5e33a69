import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { MAX_PDF_PAGES } from '../limits.ts'
import { refusal } from '../refusal.ts'
import { boxAround, compose, IDENTITY, type Matrix, type Ruling, type TextPiece, toMatrix } from './geometry.ts'
import { pathRulings } from './rulings.ts'

export type PdfPage = {
  /** 1-based. */
  number: number
  pieces: TextPiece[]
  rulings: Ruling[]
  /** Text drawn without ink, as programs that recognise scanned pages put it under the picture. */
  invisibleText: boolean
}

type PdfLibrary = typeof import('pdfjs-dist')
type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
type TextItem = Extract<TextContent['items'][number], { str: string }>
type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] }

const INVISIBLE = 3

/** The pages of a PDF as text and lines with their positions, one at a time. Only this module knows pdf.js. */
export async function* pdfPages(bytes: Uint8Array): AsyncGenerator<PdfPage> {
  const library = await loadLibrary()
  const document = await openPdf(library, bytes)
  try {
    if (document.numPages > MAX_PDF_PAGES) {
      throw refusal('documents.tooManyPages', { pages: document.numPages, maxPages: MAX_PDF_PAGES })
    }
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      yield await readPdfPage(library, page, number)
      page.cleanup()
    }
  } finally {
    await document.loadingTask.destroy()
  }
}

/** pdf.js builds a DOMMatrix for drawing when it loads; nothing is drawn here, so the graphics library stays out. */
async function loadLibrary(): Promise<PdfLibrary> {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class DOMMatrix {} })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

async function openPdf(library: PdfLibrary, bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await library.getDocument({
      // pdf.js takes the memory of what it is given.
      data: bytes.slice(),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: true,
      verbosity: library.VerbosityLevel.ERRORS,
    }).promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw refusal('documents.encrypted')
    throw error
  }
}

async function readPdfPage(library: PdfLibrary, page: PDFPageProxy, number: number): Promise<PdfPage> {
  const view = toMatrix(page.getViewport({ scale: 1 }).transform)
  const content = await page.getTextContent({ disableNormalization: true })
  const pieces = content.items.flatMap((item) => ('str' in item ? textPiece(item, view) : []))
  return { number, pieces, ...readDrawing(library, await page.getOperatorList(), view) }
}

/** The box of a text from its baseline: letters rise about four fifths of their size above it. */
function textPiece(item: TextItem, view: Matrix): TextPiece[] {
  if (item.str === '') return []
  const [a, b, c, d, e, f] = compose(view, toMatrix(item.transform))
  const size = Math.hypot(c, d)
  const length = Math.hypot(a, b)
  if (size === 0 || length === 0) return []
  const along = [(a / length) * item.width, (b / length) * item.width] as const
  const up = [(c / size) * item.height, (d / size) * item.height] as const
  const corners = [
    [e - up[0] * 0.2, f - up[1] * 0.2],
    [e + along[0] + up[0] * 0.8, f + along[1] + up[1] * 0.8],
  ] as const
  const box = boxAround(corners.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y })))
  return [{ text: item.str, box, size, turned: Math.abs(b) > Math.abs(a) * 0.1 || a < 0 }]
}

type Drawing = { rulings: Ruling[]; invisibleText: boolean }

function readDrawing({ OPS }: PdfLibrary, operators: Operators, view: Matrix): Drawing {
  const stroked = new Set<unknown>([OPS.stroke, OPS.closeStroke])
  const filled = new Set<unknown>([OPS.fill, OPS.eoFill])
  const both = new Set<unknown>([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke])
  const drawing: Drawing = { rulings: [], invisibleText: false }
  const saved: Matrix[] = []
  let matrix = IDENTITY
  for (const [index, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[index]
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? IDENTITY
    else if (operator === OPS.transform) matrix = compose(matrix, numbersOf(args))
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      const form = Array.isArray(args) ? args[0] : null
      if (form !== null) matrix = compose(matrix, numbersOf(form))
    } else if (operator === OPS.setTextRenderingMode && Array.isArray(args) && args[0] === INVISIBLE) {
      drawing.invisibleText = true
    } else if (operator === OPS.constructPath && Array.isArray(args)) {
      const [paint, data] = args
      const path = Array.isArray(data) ? data[0] : null
      if (!(path instanceof Float32Array)) continue
      const onPage = compose(view, matrix)
      if (stroked.has(paint) || both.has(paint)) drawing.rulings.push(...pathRulings(path, onPage, false))
      if (filled.has(paint)) drawing.rulings.push(...pathRulings(path, onPage, true))
    }
  }
  return drawing
}

function numbersOf(value: unknown): Matrix {
  if (value instanceof Float32Array) return toMatrix(value)
  return Array.isArray(value) ? toMatrix(value.map(Number)) : IDENTITY
}
