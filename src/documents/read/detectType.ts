import { fileTypeFromBuffer } from 'file-type'
import { refusal } from './refusal.ts'
import { type DecodedText, decodeText } from './text/decodeText.ts'
import { looksLikeZip } from './zip/zipDirectory.ts'

export type DetectedType = { kind: 'zip' } | { kind: 'pdf' } | { kind: 'text'; decoded: DecodedText }

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Other programs read a PDF whose header stands within its first kilobyte. */
const PDF_HEADER_WITHIN = 1_024

/** What a file is by its bytes, whatever its name says. Refuses what no reader is made for, naming it where it can. */
export async function detectType(bytes: Uint8Array): Promise<DetectedType> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (looksLikeZip(bytes)) return { kind: 'zip' }
  if (OLE_MAGIC.every((byte, index) => bytes[index] === byte)) {
    // Office keeps an encrypted .xlsx inside the old container, in a stream of this name.
    const encrypted = buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw refusal(encrypted ? 'documents.encrypted' : 'documents.legacyOffice')
  }
  if (buffer.subarray(0, 5).toString('latin1') === '%PDF-') return { kind: 'pdf' }
  const decoded = decodeText(bytes)
  if (decoded !== null) {
    refuseMarkup(decoded.text)
    return { kind: 'text', decoded }
  }
  if (buffer.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-')) return { kind: 'pdf' }
  const found = await fileTypeFromBuffer(bytes)
  if (found === undefined) throw refusal('documents.binaryText')
  throw refusal('documents.unknownType', { kind: found.ext })
}

/** A page or document of another kind saved under a name that is not its own: spreadsheets in HTML named .xls, say. */
function refuseMarkup(text: string): void {
  const start = text.slice(0, 1_000).trimStart().toLowerCase()
  if (/^<(?:!doctype html|html|head|body|table|meta)[\s>]/u.test(start)) {
    throw refusal('documents.unknownType', { kind: 'html' })
  }
  if (start.startsWith('<?xml') || start.startsWith('<svg')) throw refusal('documents.unknownType', { kind: 'xml' })
  if (start.startsWith('{\\rtf')) throw refusal('documents.unknownType', { kind: 'rtf' })
}
