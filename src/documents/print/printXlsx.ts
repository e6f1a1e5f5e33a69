import type { PrintedDocument } from '../model.ts'
import type { EditableWorkbook } from '../workbookModel.ts'
import { runPrintJob } from './child/runPrintJob.ts'

/**
 * The document as a workbook: texts on the first sheet, each table on its own with figures as figures. Same document,
 * same bytes.
 *
 * @throws Error when it could not be written: a fault of ours, never of the reader.
 */
export async function printXlsx(document: PrintedDocument): Promise<Uint8Array> {
  return (await runPrintJob({ format: 'xlsx', document })).bytes
}

/**
 * A workbook to edit and bring back: see `EditableWorkbook` for its parts and `editableLayout.ts` for where they stand.
 * The protection has no password: it guides the hand and guards nothing.
 *
 * @throws Error as `printXlsx`.
 */
export async function printWorkbook(workbook: EditableWorkbook): Promise<Uint8Array> {
  return (await runPrintJob({ format: 'workbook', workbook })).bytes
}
