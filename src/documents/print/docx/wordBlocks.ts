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
import { bulletList, heading, paragraph } from './wordStyles.ts'
import { wordTable } from './wordTable.ts'

/** Where a part stands. `name` is that of its list of steps or of the bookmark of its heading. */
export type PartPlace = { portrait: boolean; name: string; next: PagePart | undefined }

/** What a part of the page is in Word. */
export function blocksOf(part: PagePart, { portrait, name, next }: PartPlace): (Paragraph | Table)[] {
  const keepNext = next?.kind === 'signatures'
  switch (part.kind) {
    case 'heading':
      return [heading(part.text, { level: part.level, bookmark: name })]
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
    case 'paragraph':
      return [paragraph(part.text, { keepNext }, lead(part.lead))]
    case 'note':
      return [paragraph(part.text, { keepNext, spacing: { before: 160 } }, lead(part.lead), 17)]
    case 'definitions':
      return part.items.map(({ term, text }) => paragraph(text, {}, `${term}. `))
    case 'bullets':
      return part.items.map((item) => paragraph(item, { numbering: { reference: bulletList, level: 0 } }))
    case 'steps':
      return part.items.map(({ title, text }) =>
        paragraph(text, { numbering: { reference: name, level: 0 } }, title === undefined ? '' : `${title}. `),
      )
    case 'table':
      return wordTable(part, usableTwips(portrait), next?.kind === 'note' || keepNext)
    case 'signatures':
      return signatures(part, usableTwips(portrait))
  }
}

function lead(text: string | undefined): string {
  return text === undefined ? '' : `${text} `
}

/** Signatures beside each other; one alone takes a third of the page. */
const ACROSS = 3

/** Rows that cannot split, each kept with the next: the block moves to another page as a whole. */
function signatures({ title, cells }: SignaturesBlock, width: number): (Paragraph | Table)[] {
  const rows = Array.from({ length: Math.ceil(cells.length / ACROSS) }, (_, row) => {
    const isLast = (row + 1) * ACROSS >= cells.length
    const own = Array.from({ length: ACROSS }, (_, column) => cells[row * ACROSS + column])
    return new TableRow({ cantSplit: true, children: own.map((cell) => signatureCell(cell, isLast, width / ACROSS)) })
  })
  const before = paragraph('', { keepNext: true, spacing: { before: 300, after: 0 } }, title)
  if (rows.length === 0) return []
  const table = new Table({
    rows,
    width: { size: width, type: WidthType.DXA },
    columnWidths: Array(ACROSS).fill(Math.floor(width / ACROSS)),
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
  })
  return [before, table]
}

const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '111111', space: 4 }

/** Act and name are strong; an act that nobody wrote leaves no gap. */
function signatureLines({ act, name = '', post, statement = '' }: SignatureCell): SignatureLine[] {
  const lines = [
    { text: act, strong: true },
    { text: name, strong: true },
    { text: post, strong: false },
    { text: statement, strong: false, size: 16 },
  ]
  return lines.filter(({ text }) => text !== '')
}

type SignatureLine = { text: string; strong: boolean; size?: number }

function signatureCell(cell: SignatureCell | undefined, isLastRow: boolean, width: number): TableCell {
  const lines = cell === undefined ? [] : signatureLines(cell)
  const keep = (isLast: boolean) => ({ keepNext: !isLast || !isLastRow, keepLines: true, spacing: { after: 0 } })
  const written = lines.map(({ text, strong, size }, index) => {
    const border = index === 0 ? { border: { top: line } } : {}
    const form = { ...keep(index === lines.length - 1), ...border }
    return strong ? paragraph('', form, text, size) : paragraph(text, form, '', size)
  })
  const space = paragraph('', { ...keep(lines.length === 0), spacing: { before: 700, after: 0 } })
  return new TableCell({
    children: [space, ...written],
    width: { size: Math.floor(width), type: WidthType.DXA },
    margins: { left: 0, right: 300, top: 0, bottom: 0 },
  })
}
