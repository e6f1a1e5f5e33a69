import { readInChild } from '../../../documents/read/childReader.ts'
import { returnedWorkbook } from '../../../documents/read/returnedWorkbook.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import type { ReturnedWorkbook } from '../../../kernel/returnedWorkbook.ts'
import type { SourceDocument } from '../../../kernel/sourceDocument.ts'
import { type Application, sha256, type UploadedFile } from '../../platform/index.ts'
import { type PlanFile, planFileSchema } from '../model/planFile.ts'
import type { HandedOut, PlanFormat } from '../model/planFormat.ts'
import { findPlanDocument } from '../store/documentStore.ts'

export type ReturnedContent =
  | { kind: 'untouched'; handedOut: HandedOut }
  | { kind: 'workbook'; workbook: ReturnedWorkbook }
  | { kind: 'data'; file: PlanFile }
  | { kind: 'print'; format: PlanFormat; source: SourceDocument }

export type ReturnedFile = { name: string; content: ReturnedContent }

const MAX_JSON_BYTES = 10 * 1024 * 1024

/**
 * Reads a file that came back, in a process of its own. One whose hash is registered is known byte by byte and not read:
 * it says what was handed out. Of any other PDF only what is visible counts, never what is attached (decisions.md 28).
 *
 * @throws DomainError `operations.fileMissing`, `operations.notOurDocument`, and every refusal of the readers.
 */
export async function readReturnedFile(file: UploadedFile | undefined, app: Application): Promise<ReturnedFile> {
  if (file === undefined) throw new DomainError('operations.fileMissing', 'invalid')
  return { name: file.name, content: await contentOf(file, app) }
}

async function contentOf({ name, bytes }: UploadedFile, app: Application): Promise<ReturnedContent> {
  const handedOut = await findPlanDocument(app.database.kysely, sha256(bytes))
  if (handedOut !== undefined) return { kind: 'untouched', handedOut }
  if (/\.json$/iu.test(name)) return { kind: 'data', file: readJson(bytes) }
  const source = await readInChild(bytes, name)
  if (source.format === 'pdf' || source.format === 'docx') return { kind: 'print', format: source.format, source }
  // LibreOffice may have saved the workbook in a format of its own.
  const workbook = source.format === 'xlsx' || source.format === 'ods' ? returnedWorkbook(source) : undefined
  if (workbook === undefined) throw notOurs()
  return { kind: 'workbook', workbook }
}

function readJson(bytes: Uint8Array): PlanFile {
  if (bytes.byteLength > MAX_JSON_BYTES) throw notOurs()
  const parsed = planFileSchema.safeParse(parseJson(new TextDecoder().decode(bytes)))
  if (!parsed.success) throw notOurs()
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function notOurs(): DomainError {
  return new DomainError('operations.notOurDocument', 'invalid')
}
