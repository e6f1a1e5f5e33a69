import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { LabelledText } from '../../model.ts'
import type { PagedDocument, PageFrame, PageRun } from '../paged/pagedDocument.ts'
import { serifFamily } from '../shippedFonts.ts'
import { paragraph } from './wordStyles.ts'

const A4 = { short: 11_906, long: 16_838 }
const SIDE = 624
/** A column of the control block, wide enough for a form code at both orientations. */
const CONTROL = 1_750

/** Width in twips that a table has to itself. */
export function usableTwips(portrait: boolean): number {
  return (portrait ? A4.short : A4.long) - 2 * SIDE
}

/** Pages under one letterhead. The emblem is left to the PDF: Word wants pictures as points. */
export function wordSection(
  run: PageRun,
  document: PagedDocument,
  children: ISectionOptions['children'],
): ISectionOptions {
  const orientation = run.portrait ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // The library turns width and height itself for landscape.
        size: { width: A4.short, height: A4.long, orientation },
        margin: { top: 1_600, bottom: 1_000, left: SIDE, right: SIDE, header: 560, footer: 450 },
      },
    },
    headers: { default: new Header({ children: header(run, document) }) },
    footers: { default: new Footer({ children: footer(document, usableTwips(run.portrait)) }) },
    children,
  }
}

function header(run: PageRun, { labels, approval }: PagedDocument): (Paragraph | Table)[] {
  const width = usableTwips(run.portrait)
  const rest = width - 2 * CONTROL
  const columns = [Math.round(0.42 * rest), Math.round(0.58 * rest), CONTROL, CONTROL]
  const { frame } = run
  const page = [`${labels.page}: `, PageNumber.CURRENT, ` ${labels.pageOf} `, PageNumber.TOTAL_PAGES]
  const control = (label: string, text: string) => [paragraph(text, { spacing: { after: 0 } }, `${label}: `, 16)]
  const approved = approval ?? { version: '', code: '' }
  const ofApproval = (label: string, text: string) => (text === '' ? [] : control(label, text))
  const cells = [
    institution(frame),
    [title(frame)],
    [
      ...control(labels.formCode, frame.formCode),
      ...control(labels.date, frame.date),
      ...ofApproval(labels.approvedVersion, approved.version),
    ],
    [
      ...control(labels.version, frame.version),
      new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ children: page, size: 16 })] }),
      ...ofApproval(labels.verification, approved.code),
    ],
  ]
  const row = new TableRow({
    children: cells.map(
      (children, index) =>
        new TableCell({
          children,
          width: { size: columns[index] ?? 0, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 120, right: 120 },
          verticalAlign: VerticalAlign.CENTER,
        }),
    ),
  })
  const table = new Table({
    rows: [row],
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
  })
  return [table, runningLine(run.runningLine)]
}

function institution(frame: PageFrame): Paragraph[] {
  const name = new TextRun({ text: frame.institution, font: serifFamily, size: 19 })
  const unit = frame.unit === null ? [] : [paragraph(frame.unit, { spacing: { after: 0 } }, '', 17)]
  return [new Paragraph({ spacing: { after: 0 }, children: [name] }), ...unit]
}

function title(frame: PageFrame): Paragraph {
  const run = new TextRun({ text: frame.title, font: serifFamily, size: 28 })
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 0 }, children: [run] })
}

function runningLine(entries: readonly LabelledText[]): Paragraph {
  const runs = entries.flatMap(({ label, text }, index) => [
    new TextRun({ text: `${index > 0 ? '     ' : ''}${label}: `, bold: true, size: 17 }),
    new TextRun({ text, size: 17 }),
  ])
  return new Paragraph({ spacing: { before: 100, after: 100 }, children: runs })
}

function footer({ footer: { text, check, logHead } }: PagedDocument, width: number): Paragraph[] {
  const first = new Paragraph({
    border: { top: { style: 'single', size: 4, color: '777777', space: 4 } },
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun({ text, size: 15 }), new TextRun({ text: `\t${check ?? ''}`, size: 15 })],
  })
  return logHead === null ? [first] : [first, paragraph(logHead, { spacing: { after: 0 } }, '', 15)]
}
