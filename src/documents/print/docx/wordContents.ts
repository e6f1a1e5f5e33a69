import { InternalHyperlink, LeaderType, PageReference, Paragraph, TabStopType, TextRun } from 'docx'
import type { Contents } from '../../model.ts'
import type { PagedDocument } from '../paged/pagedDocument.ts'
import { heading, placeOf } from './wordStyles.ts'

/**
 * Headings with their pages, each a link. The pages are references of their own and not a table-of-contents field:
 * LibreOffice leaves the numbers of such a field blank until somebody updates it, and reckons references by itself.
 */
export function wordContents(document: PagedDocument, { title, depth }: Contents, width: number): Paragraph[] {
  const entries = document.runs.flatMap(({ parts }, run) =>
    parts.flatMap((part, index) =>
      part.kind === 'heading' && part.level <= depth ? [{ ...part, bookmark: placeOf(run, index) }] : [],
    ),
  )
  const tabStops = [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }]
  const lines = entries.map(
    ({ text, level, bookmark }) =>
      new Paragraph({
        tabStops,
        indent: { left: (level - 1) * 280, right: 0 },
        spacing: { after: 40 },
        children: [
          new InternalHyperlink({
            anchor: bookmark,
            children: [
              new TextRun({ text, bold: level === 1 }),
              new TextRun({ children: ['\t'] }),
              new PageReference(bookmark),
            ],
          }),
        ],
      }),
  )
  return [heading(title, null), ...lines]
}
