import type { PrintedDocument, PrintWarning } from '../../model.ts'
import type { EditablePart } from '../../workbookModel.ts'
import type { PdfAttachment } from '../pdf/compilePdf.ts'

/** What is sent to a printing process. */
export type PrintJob =
  | { format: 'pdf'; document: PrintedDocument; attachment?: PdfAttachment }
  | { format: 'xlsx'; document: PrintedDocument; editable?: EditablePart }
  | { format: 'docx'; document: PrintedDocument }

/** What comes back. `pages` is 0 for the formats that have none of their own. */
export type PrintedFile = { bytes: Uint8Array; pages: number; warnings: PrintWarning[] }

export type PrintAnswer = { ok: true; file: PrintedFile } | { ok: false; reason: string }
