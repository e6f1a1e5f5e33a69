import type { SourceDocument } from '../../../kernel/sourceDocument.ts'
import type { ZipParts } from '../zip/zipParts.ts'
import { bookDocument } from './bookDocument.ts'
import { readOdsSheets } from './odsSheets.ts'
import { type SheetExtent, sheetExtent } from './sheetExtent.ts'
import { readXlsxSheets } from './workbook.ts'

/** A sheet is known by its root element, as its part may have any name. */
const WORKSHEET = /<(?:[A-Za-z]\w*:)?worksheet[\s>]/u
const ROOT_WITHIN = 2_000

export async function readXlsxDocument(bytes: Uint8Array, parts: ZipParts): Promise<SourceDocument> {
  const extent = parts.names
    .filter((name) => name.toLowerCase().endsWith('.xml'))
    .map((name) => partExtent(parts.text(name) ?? ''))
    .reduce(largest, { rows: 0, columns: 0 })
  return bookDocument('xlsx', await readXlsxSheets(bytes, extent))
}

export function readOdsDocument(parts: ZipParts): SourceDocument {
  return bookDocument('ods', readOdsSheets(parts.text('content.xml') ?? ''))
}

function partExtent(xml: string): SheetExtent {
  return WORKSHEET.test(xml.slice(0, ROOT_WITHIN)) ? sheetExtent(xml) : { rows: 0, columns: 0 }
}

function largest(a: SheetExtent, b: SheetExtent): SheetExtent {
  return { rows: Math.max(a.rows, b.rows), columns: Math.max(a.columns, b.columns) }
}
