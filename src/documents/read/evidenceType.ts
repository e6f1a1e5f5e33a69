import { open, readFile } from 'node:fs/promises'
import { DomainError } from '../../kernel/domainError.ts'
import { detectType } from './detectType.ts'
import { refusal } from './refusal.ts'
import { openZip } from './zip/zipParts.ts'

/** What a file is by its content, and the ending that its name should have. */
export type EvidenceType = { mediaType: string; ending: string }

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const OPEN = 'application/vnd.oasis.opendocument'
/** A part that only this kind of container has. */
const OFFICE_PARTS: Readonly<Record<string, EvidenceType>> = {
  'xl/workbook.xml': { mediaType: `${OFFICE}.spreadsheetml.sheet`, ending: 'xlsx' },
  'word/document.xml': { mediaType: `${OFFICE}.wordprocessingml.document`, ending: 'docx' },
}
const OPEN_TYPES: Readonly<Record<string, EvidenceType>> = {
  [`${OPEN}.spreadsheet`]: { mediaType: `${OPEN}.spreadsheet`, ending: 'ods' },
  [`${OPEN}.text`]: { mediaType: `${OPEN}.text`, ending: 'odt' },
}
const MACRO_PART = /(?:^|\/)vbaProject\.bin$|^(?:Basic|Scripts)\/.+/iu

/** Text has no mark of its own, so its name must say that it is text. */
const TEXT_TYPES: Readonly<Record<string, EvidenceType>> = {
  csv: { mediaType: 'text/csv', ending: 'csv' },
  txt: { mediaType: 'text/plain', ending: 'txt' },
}

const HEAD_BYTES = 16

/** Kinds that their first bytes tell: from byte 0, so that nothing of another kind stands in front. */
function typeOfHead(head: Buffer): EvidenceType | undefined {
  const starts = (bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte)
  const ascii = (from: number, to: number): string => head.subarray(from, to).toString('latin1')
  if (ascii(0, 5) === '%PDF-') return { mediaType: 'application/pdf', ending: 'pdf' }
  if (starts([0xff, 0xd8, 0xff])) return { mediaType: 'image/jpeg', ending: 'jpg' }
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return { mediaType: 'image/png', ending: 'png' }
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return { mediaType: 'image/webp', ending: 'webp' }
  return undefined
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function typeOfContainer(bytes: Uint8Array): EvidenceType | undefined {
  const parts = openZip(bytes)
  if (parts.names.some((name) => MACRO_PART.test(name))) throw refusal('documents.macros')
  const [office] = Object.entries(OFFICE_PARTS).filter(([name]) => parts.names.includes(name))
  return office?.[1] ?? OPEN_TYPES[(parts.text('mimetype') ?? '').trim()]
}

function endingOf(name: string): string {
  return (/\.([^.]+)$/u.exec(name)?.[1] ?? '').toLowerCase()
}

/** What a file with a name that is accepted claims to be. */
const CLAIMS: Readonly<Record<string, string>> = {
  ...{ pdf: 'un PDF', jpg: 'una foto JPEG', jpeg: 'una foto JPEG', png: 'una imagen PNG', webp: 'una imagen WebP' },
  ...{ xlsx: 'una hoja de Excel', docx: 'un documento de Word', csv: 'un texto', txt: 'un texto' },
  ...{ ods: 'una hoja de OpenDocument', odt: 'un texto de OpenDocument' },
}

/** A file that lies about itself is told apart from one of a kind that nobody takes. */
function refuseContent(ending: string): DomainError {
  const what = CLAIMS[ending]
  return what === undefined ? refusal('documents.evidenceType') : refusal('documents.notItsName', { ending, what })
}

/** Containers and texts are looked at whole; they are the smaller ones. */
async function typeOfWhole(path: string, name: string): Promise<EvidenceType | undefined> {
  const bytes = new Uint8Array(await readFile(path))
  const { kind } = await detectType(bytes)
  if (kind === 'zip') return typeOfContainer(bytes)
  return kind === 'text' ? TEXT_TYPES[endingOf(name)] : undefined
}

/** Told as they are: the others speak of documents that are read, and this one is only kept. */
const OWN_WORDS = /^documents\.(?:encrypted|truncated|damaged|zip\w+|entities|macros)$/u

/**
 * What a piece of evidence is, told by its content: PDF, JPEG, PNG, WebP, XLSX, DOCX, ODS, ODT, or text with the name of
 * a text. A name that says otherwise changes nothing for the others: they are handed out with the ending of what they are.
 *
 * @throws DomainError `documents.empty`, `documents.notItsName` for one whose name says what it is not,
 *   `documents.evidenceType` for anything else, `documents.macros`, and what the check
 *   of a container refuses.
 */
export async function evidenceTypeOf(path: string, name: string): Promise<EvidenceType> {
  const head = await headOf(path)
  if (head.byteLength === 0) throw refusal('documents.empty')
  const known = typeOfHead(head)
  if (known !== undefined) return known
  const found = await typeOfWhole(path, name).catch((error: unknown) => {
    if (error instanceof DomainError && !OWN_WORDS.test(error.code)) return undefined
    throw error
  })
  if (found === undefined) throw refuseContent(endingOf(name))
  return found
}
