import type { SourceDocument } from '../../../kernel/sourceDocument.ts'
import type { ZipParts } from '../zip/zipParts.ts'
import { bookDocument } from './bookDocument.ts'
import { readOdsSheets } from './odsSheets.ts'
import { type SheetExtent, sheetExtent } from './sheetExtent.ts'
import { readXlsxSheets } from './workbook.ts'

const WORKSHEET = /^xl\/worksheets\/[^/]+\.xml$/iu

export async function readXlsxDocument(bytes: Uint8Array, parts: ZipParts): Promise<SourceDocument> {
  const extent = parts.names
    .filter((name) => WORKSHEET.test(name))
    .map((name) => sheetExtent(parts.text(name) ?? ''))
    .reduce(largest, { rows: 0, columns: 0 })
  return bookDocument('xlsx', await readXlsxSheets(bytes, extent))
}

export function readOdsDocument(parts: ZipParts): SourceDocument {
  return bookDocument('ods', readOdsSheets(parts.text('content.xml') ?? ''))
}

function largest(a: SheetExtent, b: SheetExtent): SheetExtent {
  return { rows: Math.max(a.rows, b.rows), columns: Math.max(a.columns, b.columns) }
}
