import { DomainError } from '../../kernel/domainError.ts'
import type { SourceDocument, SourceFormat, SourceIssue } from '../../kernel/sourceDocument.ts'
import { detectType } from './detectType.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { readContainer } from './readContainer.ts'
import { refusal } from './refusal.ts'
import type { DecodedText } from './text/decodeText.ts'
import { findDelimiter } from './text/delimiter.ts'
import { readCsv } from './text/readCsv.ts'
import { readText } from './text/readText.ts'

const TEXT_EXTENSIONS = ['txt', 'text', 'csv', 'tsv', 'tab', 'md', 'prn', '']
const EXTENSIONS: Readonly<Record<SourceFormat, readonly string[]>> = {
  text: TEXT_EXTENSIONS,
  csv: TEXT_EXTENSIONS,
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  ods: ['ods', 'ots'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  pdf: ['pdf'],
}

const MEGABYTE = 1024 * 1024

/**
 * Reads a file into rows of cells with their places, in this process. The content decides how; a name that says otherwise
 * leaves an issue. Pure over the bytes: nothing is fetched, evaluated or written.
 * Uploads go through `readInChild`, which puts a limit on time and memory.
 *
 * @throws DomainError `documents.*` (refusal.ts) for every file that can't be read; nothing else is thrown for bad bytes.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<SourceDocument> {
  if (bytes.byteLength === 0) throw refusal('documents.empty')
  if (bytes.byteLength > MAX_FILE_BYTES) {
    const megabytes = Math.ceil(bytes.byteLength / MEGABYTE)
    throw refusal('documents.tooLarge', { megabytes, maxMegabytes: MAX_FILE_BYTES / MEGABYTE })
  }
  const extension = /\.([^./\\]*)$/u.exec(fileName)?.[1]?.toLowerCase() ?? ''
  try {
    const document = await readContent(bytes, extension)
    if (EXTENSIONS[document.format].includes(extension)) return document
    const issue = { code: 'documents.wrongExtension', details: { extension, format: document.format } }
    return { ...document, issues: [issue, ...document.issues] }
  } catch (error) {
    if (error instanceof DomainError) throw error
    // The libraries throw what they like on a broken file; their words are for the log, not for the person.
    throw refusal('documents.damaged', { reason: error instanceof Error ? error.message.slice(0, 200) : '' })
  }
}

async function readContent(bytes: Uint8Array, extension: string): Promise<SourceDocument> {
  const type = await detectType(bytes)
  if (type.kind === 'zip') return readContainer(bytes)
  if (type.kind === 'pdf') {
    const { readPdf } = await import('./pdf/readPdf.ts')
    return readPdf(bytes)
  }
  return readDecoded(type.decoded, extension)
}

function readDecoded(decoded: DecodedText, extension: string): SourceDocument {
  const text = decoded.text.replace(/^\ufeff/u, '')
  if (text.trim() === '') throw refusal('documents.empty')
  const delimiter = findDelimiter(text, extension === 'csv' || extension === 'tsv')
  const document = delimiter === null ? readText(text) : readCsv(text, delimiter)
  return { ...document, issues: [...decodingIssues(decoded), ...document.issues] }
}

function decodingIssues({ encoding, badCharacters }: DecodedText): SourceIssue[] {
  const issues: SourceIssue[] = []
  if (encoding === 'windows-1252') issues.push({ code: 'documents.encodingAssumed' })
  if (badCharacters > 0) issues.push({ code: 'documents.badCharacters', details: { count: badCharacters } })
  return issues
}
