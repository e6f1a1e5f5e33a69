import type { SourceDocument } from '../../kernel/sourceDocument.ts'
import { refusal } from './refusal.ts'
import { openZip, type ZipParts } from './zip/zipParts.ts'

const MACRO_PART = /(?:^|\/)vbaProject\.bin$|^Basic\/.+/iu
const SPREADSHEET_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/** A zip container by what is inside: XLSX, ODS or DOCX, or a refusal that names what it is. */
export async function readContainer(bytes: Uint8Array): Promise<SourceDocument> {
  const parts = openZip(bytes)
  const document = await readParts(bytes, parts)
  if (!parts.names.some((name) => MACRO_PART.test(name))) return document
  return { ...document, issues: [...document.issues, { code: 'documents.macrosIgnored' }] }
}

/** Readers are loaded when needed: a text file should not wait for the libraries of a workbook. */
async function readParts(bytes: Uint8Array, parts: ZipParts): Promise<SourceDocument> {
  const has = (name: string): boolean => parts.names.includes(name)
  if (has('xl/workbook.bin')) throw refusal('documents.legacyOffice')
  if (has('xl/workbook.xml')) {
    const { readXlsxDocument } = await import('./book/readWorkbook.ts')
    return readXlsxDocument(bytes, parts)
  }
  if (has('word/document.xml')) {
    const { readDocx } = await import('./docx/readDocx.ts')
    return readDocx(bytes)
  }
  if (has('content.xml')) return readOpenDocument(parts)
  throw refusal('documents.unknownType', { kind: 'zip' })
}

async function readOpenDocument(parts: ZipParts): Promise<SourceDocument> {
  if (parts.text('META-INF/manifest.xml')?.includes('manifest:encryption-data')) throw refusal('documents.encrypted')
  const type = (parts.text('mimetype') ?? '').trim()
  if (!type.startsWith(SPREADSHEET_TYPE)) throw refusal('documents.unknownType', { kind: 'OpenDocument' })
  const { readOdsDocument } = await import('./book/readWorkbook.ts')
  return readOdsDocument(parts)
}
