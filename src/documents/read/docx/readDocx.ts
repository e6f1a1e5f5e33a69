import mammoth from 'mammoth'
import type { SourceCell, SourceDocument, SourceRow } from '../../../kernel/sourceDocument.ts'
import { cellBudget } from '../book/grid.ts'
import { attribute, childElements, findElement, isElement, type MarkupElement, parseHtml } from '../markup/tree.ts'
import { visibleText } from '../text/cellText.ts'
import { expandTable } from './docxTable.ts'
import { blockText, type Footnotes, footnotes } from './docxText.ts'

const PARAGRAPH = /^(?:p|h[1-6]|li)$/u

/**
 * Paragraphs and tables of a Word document in reading order. Headers, footers, text boxes, images and deleted text stay out;
 * a footnote goes to the note of the cell that carries its mark, so that `8 %¹` is never read as another figure.
 * Paragraphs stand at table 0 with their running number, tables are numbered from 1.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      ignoreEmptyParagraphs: false,
    },
  )
  const body = findElement(parseHtml(value), 'body')
  const rows = body === undefined ? [] : documentRows(body)
  return { format: 'docx', sections: [{ name: null, hidden: false, rows }], issues: [] }
}

function documentRows(body: MarkupElement): SourceRow[] {
  const notes = footnotes(body)
  const spend = cellBudget()
  const rows: SourceRow[] = []
  let paragraphs = 0
  let tables = 0
  for (const element of blocks(body)) {
    if (element.tagName === 'table') {
      tables += 1
      rows.push(...tableRows(element, tables, notes, spend))
    } else {
      paragraphs += 1
      const place = { table: 0, row: paragraphs }
      rows.push({ place, cells: [textCell(element, notes)], hidden: false, tabular: false })
    }
  }
  return rows
}

/** Paragraphs, list items and tables in order; the list of footnotes that mammoth adds at the end is no part of it. */
function blocks(parent: MarkupElement): MarkupElement[] {
  return childElements(parent).flatMap((child): MarkupElement[] => {
    if (child.tagName === 'table' || PARAGRAPH.test(child.tagName)) return isFootnote(child) ? [] : [child]
    return blocks(child)
  })
}

function isFootnote(element: MarkupElement): boolean {
  return /^(?:foot|end)note-/u.test(attribute(element, 'id') ?? '')
}

function tableRows(
  table: MarkupElement,
  number: number,
  notes: Footnotes,
  spend: (cells: number) => void,
): SourceRow[] {
  const grid = expandTable(table, (cell) => textCell(cell, notes), spend)
  return grid.map((cells, index) => ({
    place: { table: number, row: index + 1 },
    cells,
    hidden: false,
    tabular: true,
  }))
}

function textCell(element: MarkupElement, notes: Footnotes): SourceCell {
  const marks = new Set<string>()
  const text = visibleText(
    element.childNodes.filter(isBlock).length > 0 ? cellBlocks(element, marks) : blockText(element, marks),
  ).trim()
  const note = [...marks].map((mark) => notes.get(mark) ?? '').filter((found) => found !== '')
  return note.length === 0 ? { text } : { text, note: note.join('\n') }
}

function isBlock(node: MarkupElement['childNodes'][number]): boolean {
  return isElement(node) && (PARAGRAPH.test(node.tagName) || /^(?:ul|ol|table)$/u.test(node.tagName))
}

/** The paragraphs of a cell, one below the other; a table inside a cell gives its texts in order. */
function cellBlocks(cell: MarkupElement, marks: Set<string>): string {
  const parts = childElements(cell).map((child) =>
    PARAGRAPH.test(child.tagName) ? blockText(child, marks) : cellBlocks(child, marks),
  )
  return parts.filter((part) => part.trim() !== '').join('\n')
}
