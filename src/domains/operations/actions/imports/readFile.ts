import { readInChild } from '../../../../documents/read/childReader.ts'
import type { SourceDocument, SourceSection } from '../../../../kernel/sourceDocument.ts'
import { foldText } from '../../../../kernel/text.ts'
import { type Reader, sha256 } from '../../../platform/index.ts'
import { describeLayout } from '../../model/planImport/describeLayout.ts'
import type { ImportedPlan } from '../../model/planImport/importedPlan.ts'
import { type ReadOptions, readPlan } from '../../model/planImport/readPlan.ts'
import { findLayouts } from '../../store/layoutStore.ts'

export type ImportFile = { name: string; bytes: Uint8Array; sha256: string }

/** Reads the rows of a file in a process of its own. @throws DomainError `documents.*` (src/documents/read). */
export function readSource({ bytes, name }: ImportFile): Promise<SourceDocument> {
  return readInChild(bytes, name)
}

export function planOf(source: SourceDocument, file: ImportFile, options: ReadOptions): ImportedPlan {
  const { name, bytes, sha256: hash } = file
  return readPlan(source, { name, format: source.format, sha256: hash, bytes: bytes.byteLength }, options)
}

/** The name under which a table's columns are remembered: its folded headers; null when it has none. */
export function layoutFingerprint(section: SourceSection, format: SourceDocument['format']): string | null {
  const labels = describeLayout(section, format).columns.map(({ label }) => foldText(label))
  return labels.every((label) => label === '') ? null : sha256(JSON.stringify(labels))
}

/** What the institution told before about tables with the headers of this document; null when nothing applies. */
export async function rememberedOptions(db: Reader, source: SourceDocument): Promise<ReadOptions | null> {
  const prints = source.sections.map((section) => (section.hidden ? null : layoutFingerprint(section, source.format)))
  const layouts = await findLayouts(
    db,
    prints.filter((print) => print !== null),
  )
  const told = prints.flatMap((print, index) => {
    const layout = print === null ? undefined : layouts.get(print)
    return layout === undefined ? [] : [{ index, layout }]
  })
  if (told.length === 0) return null
  return {
    mapping: Object.fromEntries(told.map(({ index, layout }) => [index, layout.mapping])),
    percentScale: Object.fromEntries(
      told.flatMap(({ index, layout }) => (layout.percentScale === null ? [] : [[index, layout.percentScale]])),
    ),
  }
}
