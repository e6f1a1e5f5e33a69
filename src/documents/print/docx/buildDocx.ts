import { Document, Packer } from 'docx'
import type { PrintedDocument } from '../../model.ts'
import { rewriteZip } from '../container/rewriteZip.ts'
import { type PagedDocument, type PageRun, pagedDocument } from '../paged/pagedDocument.ts'
import { mapTexts, printableText } from '../printableText.ts'
import { coreProperties } from './coreProperties.ts'
import { embeddedFonts } from './embeddedFonts.ts'
import { blocksOf } from './wordBlocks.ts'
import { wordContents } from './wordContents.ts'
import { usableTwips, wordSection } from './wordSection.ts'
import { paragraph, placeOf, wordNumbering, wordStyles } from './wordStyles.ts'

/**
 * The document as a Word file with real tables: heads repeat, rows and signatures stay whole, page n of N in the
 * letterhead. The page numbers of the contents are fields that Word fills on opening, after asking.
 */
export async function buildDocx(source: PrintedDocument): Promise<Uint8Array> {
  const document = pagedDocument(mapTexts(source, printableText))
  const file = new Document({
    features: { updateFields: document.contents !== null },
    title: document.title,
    creator: document.institution,
    styles: wordStyles(document.language),
    numbering: wordNumbering(document),
    sections: [...frontSections(document), ...document.runs.map((run) => runSection(run, document))],
  })
  const parts = new Map([...embeddedFonts(), ['docProps/core.xml', coreProperties(document, source.issuedAt)]])
  return rewriteZip(await Packer.toBuffer(file), source.issuedAt, parts)
}

function runSection(run: PageRun, document: PagedDocument): ReturnType<typeof wordSection> {
  const list = document.runs.indexOf(run)
  return wordSection(
    run,
    document,
    run.parts.flatMap((part, index) =>
      blocksOf(part, { portrait: run.portrait, name: placeOf(list, index), next: run.parts[index + 1] }),
    ),
  )
}

function frontSections(document: PagedDocument): ReturnType<typeof wordSection>[] {
  const sections: ReturnType<typeof wordSection>[] = []
  if (document.cover) {
    const { cover, frame } = document.cover
    sections.push(
      wordSection({ portrait: false, frame, runningLine: [], parts: [] }, document, [
        paragraph(cover.title, { style: 'Title', spacing: { before: 2_400, after: 240 } }),
        ...(cover.subtitle === undefined ? [] : [paragraph(cover.subtitle, { style: 'Subtitle' })]),
        ...(cover.lines ?? []).map(({ label, text }) => paragraph(text, {}, `${label}: `)),
        ...(cover.signatures ? blocksOf(cover.signatures, { portrait: false, name: 'cover', next: undefined }) : []),
      ]),
    )
  }
  const first = document.runs[0]
  if (document.contents && first) {
    const frame = document.cover?.frame ?? first.frame
    const run = { portrait: first.portrait, frame, runningLine: [], parts: [] }
    sections.push(wordSection(run, document, wordContents(document, document.contents, usableTwips(run.portrait))))
  }
  return sections
}
