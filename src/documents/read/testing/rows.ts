import { DomainError } from '../../../kernel/domainError.ts'
import type { SourceDocument, SourceRow } from '../../../kernel/sourceDocument.ts'
import { readDocument } from '../readDocument.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const allRows = (document: SourceDocument): SourceRow[] => document.sections.flatMap(({ rows }) => rows)

export const texts = (document: SourceDocument): string[][] =>
  allRows(document).map(({ cells }) => cells.map(({ text }) => text))

export const issueCodes = (document: SourceDocument): string[] => document.issues.map(({ code }) => code)

/** The code of the refusal, or `read` when the file was read after all. */
export async function outcome(reading: Promise<unknown>): Promise<string> {
  try {
    await reading
    return 'read'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

export const outcomeOf = (bytes: Uint8Array, name: string): Promise<string> => outcome(readDocument(bytes, name))
