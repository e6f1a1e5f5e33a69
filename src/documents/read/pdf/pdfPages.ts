import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs'
import { MAX_PDF_PAGES } from '../limits.ts'
import { refusal } from '../refusal.ts'
import { type Drawing, followDrawing, type Operation } from './drawing.ts'
import { toMatrix } from './geometry.ts'
import { visiblePieces } from './visiblePieces.ts'

/** `number` is 1-based. */
export type PdfPage = Drawing & { number: number }

type PdfLibrary = typeof import('unpdf/pdfjs')

const DEFAULT_FONT_UNIT = 0.001

/** The pages of a PDF as words and lines with their positions, one at a time. Only this module knows pdf.js. */
export async function* pdfPages(bytes: Uint8Array): AsyncGenerator<PdfPage> {
  const library = await loadLibrary()
  const document = await openPdf(library, bytes)
  try {
    if (document.numPages > MAX_PDF_PAGES) {
      throw refusal('documents.tooManyPages', { pages: document.numPages, maxPages: MAX_PDF_PAGES })
    }
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      yield { number, ...(await readPdfPage(library, page)) }
      page.cleanup()
    }
  } finally {
    await document.loadingTask.destroy()
  }
}

/** What pdf.js asks of the engine while it reads and Node 20 may lack (ADR 010): later versions have their own. */
function completeEngine(): void {
  if (!('transferToFixedLength' in ArrayBuffer.prototype))
    Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
      value(this: ArrayBuffer, length: number): ArrayBuffer {
        return this.slice(0, length)
      },
    })
  if (!('parse' in URL))
    Object.defineProperty(URL, 'parse', {
      value: (url: string, base?: string): URL | null => (URL.canParse(url, base) ? new URL(url, base) : null),
    })
}

async function loadLibrary(): Promise<PdfLibrary> {
  completeEngine()
  return import('unpdf/pdfjs')
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

async function readPdfPage(library: PdfLibrary, page: PDFPageProxy): Promise<Drawing> {
  const names = new Map<unknown, string>(Object.entries(library.OPS).map(([name, code]) => [code, name]))
  const paintName = (paint: unknown): string => names.get(paint) ?? ''
  const { fnArray, argsArray } = await page.getOperatorList()
  const operations = fnArray.map((code, index): Operation => {
    const args: unknown = argsArray[index]
    return { name: names.get(code) ?? '', args: isList(args) ? args : [] }
  })
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const drawing = followDrawing(operations, toMatrix(transform), paintName, (font) => fontUnit(page, font))
  return { ...drawing, pieces: visiblePieces(drawing.pieces, { left: 0, top: 0, right: width, bottom: height }) }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

/** The width of one unit of a font; drawn fonts (Type 3) choose their own. */
function fontUnit(page: PDFPageProxy, font: string): number {
  if (!page.commonObjs.has(font)) return DEFAULT_FONT_UNIT
  const loaded: unknown = page.commonObjs.get(font)
  const matrix = typeof loaded === 'object' && loaded !== null && 'fontMatrix' in loaded ? loaded.fontMatrix : null
  const unit: unknown = Array.isArray(matrix) ? matrix[0] : null
  return typeof unit === 'number' && unit !== 0 ? unit : DEFAULT_FONT_UNIT
}
