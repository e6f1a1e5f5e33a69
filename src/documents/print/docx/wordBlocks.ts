import {
  BorderStyle,
  type IBorderOptions,
  PageBreak,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { SignatureCell, SignaturesBlock } from '../../model.ts'
import type { PagePart } from '../paged/pagedDocument.ts'
import { usableTwips } from './wordSection.ts'
import { heading, paragraph } from './wordStyles.ts'
import { wordTable } from './wordTable.ts'

/** What a part of the page is in Word. `numbering` names the list of its steps. */
export function blocksOf(part: PagePart, portrait: boolean, numbering: string): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'heading':
      return [heading(part.text, part.level)]
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
    case 'paragraph':
      return [paragraph(part.text, {}, lead(part.lead))]
    case 'note':
      return [paragraph(part.text, { spacing: { before: 160 } }, lead(part.lead), 17)]
    case 'definitions':
      return part.items.map(({ term, text }) => paragraph(text, {}, `${term}. `))
    case 'bullets':
      return part.items.map((item) => paragraph(item, { bullet: { level: 0 } }))
    case 'steps':
      return part.items.map(({ title, text }) =>
        paragraph(text, { numbering: { reference: numbering, level: 0 } }, title === undefined ? '' : `${title}. `),
      )
    case 'table':
      return wordTable(part, usableTwips(portrait))
    case 'signatures':
      return signatures(part, usableTwips(portrait))
  }
}

function lead(text: string | undefined): string {
  return text === undefined ? '' : `${text} `
}

/** Rows that cannot split, each kept with the next: the block moves to another page as a whole. */
function signatures({ title, cells }: SignaturesBlock, width: number): (Paragraph | Table)[] {
  const columns = Math.max(1, Math.min(3, cells.length))
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => {
    const isLast = (row + 1) * columns >= cells.length
    const own = Array.from({ length: columns }, (_, column) => cells[row * columns + column])
    return new TableRow({ cantSplit: true, children: own.map((cell) => signatureCell(cell, isLast, width / columns)) })
  })
  const before = paragraph('', { keepNext: true, spacing: { before: 300, after: 0 } }, title)
  if (rows.length === 0) return []
  const table = new Table({
    rows,
    width: { size: width, type: WidthType.DXA },
    columnWidths: Array(columns).fill(Math.floor(width / columns)),
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
  })
  return [before, table]
}

const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '111111', space: 4 }

function signatureCell(cell: SignatureCell | undefined, isLastRow: boolean, width: number): TableCell {
  const keep = { keepNext: !isLastRow, keepLines: true, spacing: { after: 0 } }
  const children = cell
    ? [
        paragraph('', { ...keep, keepNext: true, spacing: { before: 700, after: 0 } }),
        paragraph('', { ...keep, keepNext: true, border: { top: line } }, cell.act),
        ...(cell.name === undefined ? [] : [paragraph('', { ...keep, keepNext: true }, cell.name)]),
        paragraph(cell.post, { ...keep, keepNext: !isLastRow || cell.statement !== undefined }),
        ...(cell.statement === undefined ? [] : [paragraph(cell.statement, keep, '', 16)]),
      ]
    : [paragraph('', keep)]
  return new TableCell({
    children,
    width: { size: Math.floor(width), type: WidthType.DXA },
    margins: { left: 0, right: 300, top: 0, bottom: 0 },
  })
}
