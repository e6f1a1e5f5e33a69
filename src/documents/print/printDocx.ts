import type { PrintedDocument } from '../model.ts'
import { runPrintJob } from './child/runPrintJob.ts'

/**
 * The document as a Word file. Same document, same bytes.
 *
 * @throws Error when it could not be written: a fault of ours, never of the reader.
 */
export async function printDocx(document: PrintedDocument): Promise<Uint8Array> {
  return (await runPrintJob({ format: 'docx', document })).bytes
}
