import type { PrintedDocument } from '../model.ts'
import type { EditablePart } from '../workbookModel.ts'
import { runPrintJob } from './child/runPrintJob.ts'

/**
 * The document as a workbook: texts on the first sheet, each table on its own with figures as figures. Same document, same
 * bytes. With `editable` it is one to change and bring back: see `EditablePart` for its parts and `editableLayout.ts` for
 * where they stand. The protection has no password: it guides the hand and guards nothing.
 *
 * @throws Error when it could not be written: a fault of ours, never of the reader.
 */
export async function printXlsx(document: PrintedDocument, editable?: EditablePart): Promise<Uint8Array> {
  return (await runPrintJob({ format: 'xlsx', document, ...(editable === undefined ? {} : { editable }) })).bytes
}
