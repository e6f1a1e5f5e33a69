import type {
  DocumentBlock,
  DocumentSection,
  PrintedDocument,
  PublishedHead,
  SignaturesBlock,
} from '../../../../documents/model.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import type { NarrativeSection } from '../../model/execution/narrative.ts'
import { periodName } from '../../model/execution/periodText.es.ts'
import { differencesTable, figuresTable } from '../cutTables.ts'
import type { DraftData, IssuedData } from './reportData.ts'
import { activitiesTable, pendingTable, unitsTable } from './reportTables.ts'
import { reportText as text } from './reportText.es.ts'

export type ReportPrinting = {
  emblemSvg: string | null
  /** Public page where anyone can check it; null: nobody outside reaches Hilo. */
  checkAddress: string | null
  logHead: PublishedHead
}

/** An issued report on paper: letterhead, control block and code on every page, figures of the cut and what was written. */
export function reportDocument(
  file: IssuedData,
  { emblemSvg, checkAddress, logHead }: ReportPrinting,
): PrintedDocument {
  const { year, number, code, issuedOn, issuedAt, report } = file
  return {
    ...frameOf(file, emblemSvg),
    title: text.title(periodName(report.period, report.months), year),
    issuedAt,
    sections: sectionsOf(file, signaturesOf(file)),
    approval: {
      ...{ version: String(number), date: issuedOn, code, logHead },
      ...(checkAddress === null ? {} : { address: checkAddress }),
    },
    labels: { approvedVersion: text.name },
  }
}

/** The same before it is issued: every page says that it is a draft, and none has a code. */
export function draftDocument(file: DraftData, { emblemSvg }: Pick<ReportPrinting, 'emblemSvg'>): PrintedDocument {
  const { year, printedAt, report, institution } = file
  const [first, ...others] = sectionsOf(file, { kind: 'paragraph', text: text.draft.notSigned })
  const printed = formatInstant(printedAt, institution.timeZone, institution.locale)
  // The line stays under the letterhead of all pages that follow.
  const line = [{ label: text.draft.name, text: text.draft.worthless(printed) }]
  return {
    ...frameOf(file, emblemSvg),
    title: text.draft.title(text.title(periodName(report.period, report.months), year)),
    issuedAt: printedAt,
    sections: first === undefined ? others : [{ ...first, runningLine: line }, ...others],
  }
}

function frameOf({ institution, control, report }: IssuedData | DraftData, emblemSvg: string | null) {
  return {
    locale: institution.locale,
    institution: {
      name: institution.name,
      ...(report.unit === null ? {} : { unit: report.unit.name }),
      ...(emblemSvg === null ? {} : { emblemSvg }),
    },
    control,
  }
}

function sectionsOf(file: IssuedData | DraftData, signers: DocumentBlock): DocumentSection[] {
  const { report } = file
  const written = (section: NarrativeSection): DocumentSection => ({
    heading: { level: 1, text: text.sections[section] },
    blocks: paragraphs(file.narrative?.[section] ?? ''),
  })
  const { figures, unit } = report
  const whole = { key: 'whole', name: unit?.name ?? text.institution, figures }
  return [
    {
      ...{ orientation: 'landscape', heading: { level: 1, text: text.about } },
      blocks: [
        { kind: 'definitions', items: factsOf(file) },
        { kind: 'note', text: text.frozen },
        { kind: 'note', text: text.rounding },
      ],
    },
    written('presentation'),
    { heading: { level: 1, text: text.figures }, blocks: [figuresTable(text.facts.unit, [whole])] },
    ...(unit === null ? [{ heading: { level: 2 as const, text: text.byUnit }, blocks: [unitsTable(report)] }] : []),
    written('achievements'),
    { heading: { level: 1, text: text.byActivity }, blocks: [activitiesTable(report)] },
    written('difficulties'),
    written('corrective'),
    { heading: { level: 1, text: text.pending }, blocks: [pendingTable(report)] },
    { heading: { level: 1, text: text.since }, blocks: sinceBlocks(file) },
    written('next'),
    { heading: { level: 1, text: text.signers }, blocks: [signers] },
  ]
}

/** Lines as they were typed; an empty section says that it is. */
function paragraphs(written: string): DocumentBlock[] {
  const lines = written.split('\n').filter((line) => line.trim() !== '')
  if (lines.length === 0) return [{ kind: 'paragraph', text: text.notWritten }]
  return lines.map((line) => ({ kind: 'paragraph', text: line }))
}

function factsOf({ report, year, narrative, institution }: IssuedData | DraftData): { term: string; text: string }[] {
  const { cut, ground, counts, unit } = report
  const closed = formatInstant(cut.closedAt, institution.timeZone, institution.locale)
  const { facts } = text
  const told: [string, string][] = [
    [facts.period, text.periodOf(periodName(report.period, report.months), year)],
    [facts.unit, unit?.name ?? text.institution],
    [facts.cut, text.cutOf(cut.number, cut.month, closed)],
    [facts.version, text.versionOf(ground.version)],
    [facts.reports, text.reportsOf(counts)],
    [facts.late, text.lateOf(counts.late)],
    [facts.narrative, narrative === null ? text.noNarrative : text.narrativeOf(narrative.number)],
    [facts.hash, cut.sha256],
  ]
  return told.map(([term, fact]) => ({ term, text: fact }))
}

function sinceBlocks({ report: { since }, institution }: IssuedData | DraftData): DocumentBlock[] {
  if (since === null) return [{ kind: 'paragraph', text: text.first }]
  const { number, differences } = since
  if (differences.length === 0) return [{ kind: 'paragraph', text: text.same(number) }]
  return [
    { kind: 'paragraph', text: text.sinceOf(number, differences.length) },
    differencesTable(differences, institution.locale),
  ]
}

function signaturesOf({ signers: { written, reviewed }, institution }: IssuedData): SignaturesBlock {
  const when = (at: string): string => text.signedOn(formatInstant(at, institution.timeZone, institution.locale))
  return {
    kind: 'signatures',
    cells: [
      {
        act: reviewed === null ? text.wroteAndIssued : text.wrote,
        post: written.post,
        statement: when(written.at),
      },
      ...(reviewed === null ? [] : [{ act: text.reviewed, post: reviewed.post, statement: when(reviewed.at) }]),
    ],
  }
}
