import { Document, Packer, StyleLevel, TableOfContents } from 'docx'
import type { PrintedDocument } from '../../model.ts'
import { type PagedDocument, type PageRun, pagedDocument } from '../paged/pagedDocument.ts'
import { mapTexts, printableText } from '../printableText.ts'
import { coreProperties, withFixedTimes } from './fixedFileTimes.ts'
import { blocksOf } from './wordBlocks.ts'
import { wordSection } from './wordSection.ts'
import { heading, paragraph, wordNumbering, wordStyles } from './wordStyles.ts'

/**
 * The document as a Word file with real tables: heads repeat, rows and signatures stay whole, page n of N in the
 * letterhead. The contents are a field that Word fills on opening, after asking.
 */
export async function buildDocx(source: PrintedDocument): Promise<Uint8Array> {
  const document = pagedDocument(mapTexts(source, printableText))
  const file = new Document({
    title: document.title,
    creator: document.institution,
    styles: wordStyles(document.language),
    numbering: wordNumbering(document),
    features: { updateFields: document.contents !== null },
    sections: [...frontSections(document), ...document.runs.map((run) => runSection(run, document))],
  })
  const properties = { path: 'docProps/core.xml', data: coreProperties(document, source.issuedAt) }
  return withFixedTimes(await Packer.toBuffer(file, false, [properties]), source.issuedAt)
}

function runSection(run: PageRun, document: PagedDocument): ReturnType<typeof wordSection> {
  const list = document.runs.indexOf(run)
  return wordSection(
    run,
    document,
    run.parts.flatMap((part, index) => blocksOf(part, run.portrait, `${list}-${index}`)),
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
        ...(cover.signatures ? blocksOf(cover.signatures, false, 'cover') : []),
      ]),
    )
  }
  const first = document.runs[0]
  if (document.contents && first) {
    const frame = document.cover?.frame ?? first.frame
    const styles = [1, 2, 3].slice(0, document.contents.depth).map((level) => new StyleLevel(`Heading${level}`, level))
    sections.push(
      wordSection({ portrait: first.portrait, frame, runningLine: [], parts: [] }, document, [
        heading(document.contents.title, null),
        new TableOfContents(document.contents.title, { hyperlink: false, stylesWithLevels: styles }),
      ]),
    )
  }
  return sections
}
