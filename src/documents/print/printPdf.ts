import type { PrintedDocument } from '../model.ts'
import type { PrintedFile } from './child/printJob.ts'
import { runPrintJob } from './child/runPrintJob.ts'
import type { PdfAttachment } from './pdf/compilePdf.ts'

/**
 * The document as tagged PDF (PDF/UA-1) with its own fonts, A4. Same document and attachment, same bytes.
 * `warnings` says which characters no font could draw; `pages` counts the pages.
 *
 * @throws Error when it could not be printed: a fault of ours, never of the reader.
 */
export function printPdf(document: PrintedDocument, attachment?: PdfAttachment): Promise<PrintedFile> {
  return runPrintJob({ format: 'pdf', document, ...(attachment ? { attachment } : {}) })
}
