import { readInChild } from '../../../../documents/read/childReader.ts'
import { readIssueSentence } from '../../../../documents/read/readIssueSentence.ts'
import { withoutKeys } from '../../../../documents/read/returnedWorkbook.ts'
import type { SourceDocument, SourceSection } from '../../../../kernel/sourceDocument.ts'
import { foldText } from '../../../../kernel/text.ts'
import { type Reader, sha256 } from '../../../platform/index.ts'
import type { ImportedPlan } from '../../model/planImport/importedPlan.ts'
import { readPlan } from '../../model/planImport/readPlan.ts'
import type { ColumnsTold } from '../../store/importStore.ts'
import { findLayouts, type RememberedLayout } from '../../store/layoutStore.ts'

export type ImportFile = { name: string; bytes: Uint8Array; sha256: string }

/** Reads the rows of a file in a process of its own. @throws DomainError `documents.*` (src/documents/read). */
export async function readSource({ bytes, name }: ImportFile): Promise<SourceDocument> {
  return withoutKeys(await readInChild(bytes, name))
}

export function planOf(source: SourceDocument, file: ImportFile, options: ColumnsTold): ImportedPlan {
  const { name, bytes, sha256: hash } = file
  return readPlan(
    source,
    { name, format: source.format, sha256: hash, bytes: bytes.byteLength },
    { ...options, readerSentence: readIssueSentence },
  )
}

/** A document may have pages of front matter before its first table; further down only rows would be compared. */
const HEADER_ROWS = 500

function foldedCells(section: SourceSection, row: number): string[] {
  return (section.rows[row]?.cells ?? []).map(({ text }) => foldText(text))
}

/**
 * The name under which the columns below a header row are remembered: its folded labels, with the row above where
 * the header takes two (months alone would name every plan). Null without any label.
 */
export function layoutFingerprint(section: SourceSection, headerRow: number, rows: 1 | 2): string | null {
  const cells = rows === 1 ? [] : foldedCells(section, headerRow - 1)
  const labels = [...cells, '', ...foldedCells(section, headerRow)]
  return labels.filter((label) => label !== '').length < 3 ? null : sha256(JSON.stringify(labels))
}

/** How many rows name the told columns: one when it labels nearly all of them. */
export function headerHeight(section: SourceSection, headerRow: number, columns: readonly unknown[]): 1 | 2 {
  const told = columns.flatMap((field, column) => (field === null ? [] : [column]))
  const cells = foldedCells(section, headerRow)
  const labelled = told.filter((column) => (cells[column] ?? '') !== '').length
  return labelled >= told.length * 0.8 ? 1 : 2
}

type Place = { index: number; headerRow: number; fingerprint: string }

function possibleHeaders(source: SourceDocument): Place[] {
  return source.sections.flatMap((section, index) =>
    section.hidden
      ? []
      : section.rows.slice(0, HEADER_ROWS).flatMap((_, headerRow) =>
          ([1, 2] as const).flatMap((rows) => {
            const fingerprint = layoutFingerprint(section, headerRow, rows)
            return fingerprint === null ? [] : [{ index, headerRow, fingerprint }]
          }),
        ),
  )
}

/** What the institution told before about tables with the headers of this document; null when nothing applies. */
export async function rememberedOptions(db: Reader, source: SourceDocument): Promise<ColumnsTold | null> {
  const places = possibleHeaders(source)
  const layouts = await findLayouts(
    db,
    places.map(({ fingerprint }) => fingerprint),
  )
  const told = new Map<number, { headerRow: number; layout: RememberedLayout }>()
  for (const { index, headerRow, fingerprint } of places) {
    const layout = layouts.get(fingerprint)
    if (layout !== undefined && !told.has(index)) told.set(index, { headerRow, layout })
  }
  if (told.size === 0) return null
  const entries = [...told]
  return {
    mapping: Object.fromEntries(
      entries.map(([index, { headerRow, layout }]) => [index, { ...layout.mapping, headerRow }]),
    ),
    percentScale: Object.fromEntries(
      entries.flatMap(([index, { layout }]) => (layout.percentScale === null ? [] : [[index, layout.percentScale]])),
    ),
  }
}
