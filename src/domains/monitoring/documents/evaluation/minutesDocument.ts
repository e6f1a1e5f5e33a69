import type {
  DocumentBlock,
  DocumentControl,
  DocumentSection,
  PrintedDocument,
  PublishedHead,
  SignaturesBlock,
} from '../../../../documents/model.ts'
import { formatDay, formatInstant } from '../../../../kernel/day.ts'
import type { MinutesData } from './minutesData.ts'
import { attendeesTable, causesTable, commitmentsTable, ratingsTable } from './minutesTables.ts'
import { minutesText as text } from './minutesText.es.ts'

/** A closed evaluation with what stands on its paper beside its own data. */
export type PrintedMinutes = {
  file: MinutesData
  institution: { name: string; emblemSvg: string | null; locale: string; timeZone: string }
  control: DocumentControl
  code: string
  issuedOn: string
  sha256: string
  /** Public page where anyone can check it; null: nobody outside reaches Hilo. */
  checkAddress: string | null
}

/** The acta of an evaluation: the session, how each unit was rated and why, what it committed to, and who signs on paper. */
export function minutesDocument(printed: PrintedMinutes, logHead: PublishedHead): PrintedDocument {
  const { file, institution, control, code, issuedOn, checkAddress } = printed
  const { name, emblemSvg, locale } = institution
  return {
    title: text.title(file.quarter, file.year),
    locale,
    institution: { name, ...(emblemSvg === null ? {} : { emblemSvg }) },
    control: { ...control, date: control.date === '' ? issuedOn : control.date },
    issuedAt: file.closedAt,
    sections: sectionsOf(printed),
    approval: {
      ...{ version: String(file.quarter), date: issuedOn, code, logHead },
      ...(checkAddress === null ? {} : { address: checkAddress }),
    },
    labels: { approvedVersion: text.name },
  }
}

function sectionsOf(printed: PrintedMinutes): DocumentSection[] {
  const { file, institution } = printed
  return [
    {
      ...{ orientation: 'landscape', heading: { level: 1, text: text.session } },
      blocks: [{ kind: 'definitions', items: factsOf(printed) }],
    },
    { heading: { level: 1, text: text.attendees }, blocks: [attendeesTable(file)] },
    { heading: { level: 1, text: text.ratings }, blocks: [ratingsTable(file)] },
    { heading: { level: 1, text: text.causes }, blocks: [causesTable(file)] },
    { heading: { level: 1, text: text.commitments }, blocks: commitmentBlocks(file, institution.locale) },
    { heading: { level: 1, text: text.agreements }, blocks: [agreementsOf(file), signaturesOf(file)] },
  ]
}

function factsOf({ file, institution, sha256 }: PrintedMinutes): { term: string; text: string }[] {
  const { timeZone, locale } = institution
  const { minutes, cut, thresholds, closedAt, post } = file
  const facts: [string, string][] = [
    [text.place, minutes.place],
    [text.heldOn, formatDay(minutes.heldOn, locale)],
    [text.cut, text.cutOf(cut.number, cut.month)],
    [text.thresholds, text.thresholdsOf(thresholds)],
    [text.closed, text.closedBy(formatInstant(closedAt, timeZone, locale), post)],
    [text.cutHash, cut.sha256],
    [text.hash, sha256],
  ]
  return facts.map(([term, fact]) => ({ term, text: fact }))
}

function commitmentBlocks(file: MinutesData, locale: string): DocumentBlock[] {
  const count = file.units.reduce((sum, { commitments }) => sum + commitments.length, 0)
  const table = commitmentsTable(file, locale)
  return count === 0 ? [table] : [table, { kind: 'note', text: text.commitmentsOf(count) }]
}

function agreementsOf({ minutes: { agreements } }: MinutesData): DocumentBlock {
  if (agreements.length === 0) return { kind: 'paragraph', text: text.noAgreements }
  return { kind: 'steps', items: agreements.map((one) => ({ text: one })) }
}

/** Where those who came sign on paper, and whoever closed it without being written down among them. */
function signaturesOf({ minutes: { attendees }, post }: MinutesData): SignaturesBlock {
  const closer = post === '' || attendees.includes(post) ? [] : [{ act: text.closes, post }]
  return {
    kind: 'signatures',
    cells: [...attendees.map((attendee) => ({ act: text.attended, post: attendee })), ...closer],
  }
}
