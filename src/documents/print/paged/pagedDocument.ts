import type {
  DocumentApproval,
  DocumentBlock,
  DocumentSection,
  DocumentTable,
  FrameLabels,
  HeadingLevel,
  LabelledText,
  PrintedDocument,
} from '../../model.ts'
import { frameLabels } from '../frameLabels.es.ts'
import { printedDate } from '../printedValues.ts'
import { type PagedTable, pagedTables } from './pagedTable.ts'

/** The document as paper wants it (PDF and DOCX): every figure and date already written, pages with one frame each. */
export type PagedDocument = {
  language: string
  region: string | null
  title: string
  institution: string
  issued: { year: number; month: number; day: number; hour: number; minute: number; second: number }
  hasEmblem: boolean
  labels: FrameLabels
  footer: { text: string; check: string | null; logHead: string | null }
  approval: PageApproval | null
  cover: { frame: PageFrame; cover: NonNullable<PrintedDocument['cover']> } | null
  contents: PrintedDocument['contents'] | null
  runs: PageRun[]
}

/** Version, day and code of an approved document, as they stand on every page. */
export type PageApproval = { version: string; code: string }

/** Pages under one letterhead, one running line and one orientation. */
export type PageRun = {
  portrait: boolean
  frame: PageFrame
  runningLine: readonly LabelledText[]
  parts: PagePart[]
}

export type PageFrame = {
  title: string
  institution: string
  unit: string | null
  formCode: string
  version: string
  date: string
}

export type PagePart =
  | { kind: 'heading'; level: HeadingLevel; text: string }
  | { kind: 'pageBreak' }
  | Exclude<DocumentBlock, DocumentTable>
  | PagedTable

/** Width that a table has to itself: A4 less the margins of the template. */
const usableWidthMm = { portrait: 188, landscape: 275 }

/** What the templates in `print/typst` read as JSON and the DOCX printer as data. */
export function pagedDocument(document: PrintedDocument): PagedDocument {
  const locale = new Intl.Locale(document.locale)
  const issued = new Date(document.issuedAt)
  const labels = frameLabels(document)
  return {
    language: locale.language,
    region: locale.region ?? null,
    title: document.title,
    institution: document.institution.name,
    issued: {
      year: issued.getUTCFullYear(),
      month: issued.getUTCMonth() + 1,
      day: issued.getUTCDate(),
      hour: issued.getUTCHours(),
      minute: issued.getUTCMinutes(),
      second: issued.getUTCSeconds(),
    },
    hasEmblem: document.institution.emblemSvg !== undefined,
    labels,
    footer: {
      text: document.footer?.text ?? '',
      check: document.approval?.address === undefined ? null : `${labels.checkAt} ${document.approval.address}`,
      logHead: logHeadOf(document.approval, labels, document.locale),
    },
    approval: document.approval ? approvalOf(document.approval, labels, document.locale) : null,
    cover: document.cover ? { frame: frameOf(document), cover: document.cover } : null,
    contents: document.contents ?? null,
    runs: runsOf(document),
  }
}

/** `2, del 15/03/2026` and the code. */
export function approvalOf(
  { version, date, code }: DocumentApproval,
  labels: FrameLabels,
  locale: string,
): PageApproval {
  return { version: `${version}, ${labels.approvedOn} ${printedDate(date, locale)}`, code }
}

/** `Cabeza del registro de actos del 01/03/2026: 9f86… Las cabezas se publican en …`, or that there was none yet. */
export function logHeadOf(approval: DocumentApproval | undefined, labels: FrameLabels, locale: string): string | null {
  if (approval?.logHead === undefined) return null
  const { head, address } = approval.logHead
  const told = head === null ? labels.noLogHead : `${labels.logHead} ${printedDate(head.day, locale)}: ${head.hash}.`
  return address === undefined ? told : `${told} ${labels.logHeadAt} ${address}`
}

function runsOf(document: PrintedDocument): PageRun[] {
  const runs: PageRun[] = []
  for (const section of document.sections) {
    const last = runs.at(-1)
    const portrait = section.orientation === 'portrait'
    const parts = partsOf(section, portrait, document.locale)
    if (last && last.portrait === portrait && !section.frame && !section.runningLine) {
      last.parts.push(...(section.startsPage ? [{ kind: 'pageBreak' } as const] : []), ...parts)
    } else {
      runs.push({ portrait, frame: frameOf(document, section), runningLine: section.runningLine ?? [], parts })
    }
  }
  const empty: PageRun = { portrait: false, frame: frameOf(document), runningLine: [], parts: [] }
  return runs.length > 0 ? runs : [empty]
}

function partsOf(section: DocumentSection, portrait: boolean, locale: string): PagePart[] {
  const width = portrait ? usableWidthMm.portrait : usableWidthMm.landscape
  const heading = section.heading ? [{ kind: 'heading', ...section.heading } as const] : []
  const blocks = section.blocks.flatMap((block): PagePart[] =>
    block.kind === 'table' ? pagedTables(block, locale, width) : [block],
  )
  return [...heading, ...blocks]
}

function frameOf(document: PrintedDocument, section?: DocumentSection): PageFrame {
  const control = section?.frame?.control ?? document.control
  return {
    title: section?.frame?.title ?? document.title,
    institution: document.institution.name,
    unit: section?.frame?.unit ?? document.institution.unit ?? null,
    formCode: control.formCode,
    version: control.version,
    date: printedDate(control.date, document.locale),
  }
}
