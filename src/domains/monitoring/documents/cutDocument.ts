import type {
  DocumentBlock,
  DocumentControl,
  DocumentSection,
  PrintedDocument,
  PublishedHead,
} from '../../../documents/model.ts'
import { formatShare } from '../../../kernel/basisPoints.ts'
import { formatDay, formatInstant } from '../../../kernel/day.ts'
import { unitWays } from '../model/compliance/figures.ts'
import { namedWay } from '../model/compliance/unitWeights.ts'
import type { CutData } from './cutData.ts'
import { cutDocumentText as text } from './cutDocumentText.es.ts'
import { differencesTable, figuresTable, verifiedTable } from './cutTables.ts'

/** A cut with what stands on its paper beside its own data. */
export type PrintedCut = {
  file: CutData
  institution: { name: string; emblemSvg: string | null; locale: string; timeZone: string }
  control: DocumentControl
  code: string
  issuedOn: string
  sha256: string
  /** Public page where anyone can check it; null: nobody outside reaches Hilo. */
  checkAddress: string | null
}

/** A cut on paper: against what it stands, both programmes in both ways of weighing, each unit, and what changed since. */
export function cutDocument(cut: PrintedCut, logHead: PublishedHead): PrintedDocument {
  const { file, institution, control, code, issuedOn, checkAddress } = cut
  const { name, emblemSvg, locale } = institution
  return {
    title: text.title(file.number, file.year),
    locale,
    institution: { name, ...(emblemSvg === null ? {} : { emblemSvg }) },
    control: { ...control, date: control.date === '' ? issuedOn : control.date },
    issuedAt: file.closedAt,
    sections: sectionsOf(cut),
    approval: {
      ...{ version: String(file.number), date: issuedOn, code, logHead },
      ...(checkAddress === null ? {} : { address: checkAddress }),
    },
    labels: { approvedVersion: text.name },
  }
}

function sectionsOf(cut: PrintedCut): DocumentSection[] {
  const { file } = cut
  const wholes = unitWays.flatMap((way) => {
    const figures = file.whole[way]
    return figures === undefined ? [] : [{ key: way, name: text.ways[namedWay(way, file.ground)], figures }]
  })
  const units = file.units.map(({ key, code, name, figures }) => ({
    ...{ key, figures, name: [code, name, weightText(file.ground, key)].filter((part) => part !== null).join(' ') },
  }))
  return [
    {
      ...{ orientation: 'landscape', heading: { level: 1, text: text.about } },
      blocks: [
        { kind: 'definitions', items: factsOf(cut) },
        { kind: 'note', text: text.frozen },
        { kind: 'note', text: text.rounding },
      ],
    },
    { heading: { level: 1, text: text.whole }, blocks: [figuresTable(text.columns.way, wholes)] },
    { heading: { level: 1, text: text.byUnit }, blocks: [figuresTable(text.columns.unit, units)] },
    { heading: { level: 1, text: text.byVerified }, blocks: verifiedBlocks(file.verified) },
    { heading: { level: 1, text: text.since }, blocks: sinceBlocks(file.since, cut.institution.locale) },
  ]
}

/** What a unit weighed, where weights were set. */
function weightText({ unitWeights }: CutData['ground'], unitId: string): string | null {
  const weight = unitWeights?.weights[unitId]
  return weight === undefined ? null : `(${text.weighs(formatShare(weight))})`
}

function factsOf({ file, institution: { timeZone, locale }, sha256 }: PrintedCut): { term: string; text: string }[] {
  const { ground, thresholds, closedAt, post, note } = file
  const { onTrackFrom, atRiskFrom, exceededOver } = thresholds
  const facts: [string, string][] = [
    [text.months, text.upTo(file.month, file.year)],
    [text.closed, text.closedBy(formatInstant(closedAt, timeZone, locale), post)],
    ...(note === '' ? [] : [[text.note, note] satisfies [string, string]]),
    [text.version, text.versionOf(ground.version)],
    [text.original, text.originalOf(ground.originalVersions)],
    [text.units, String(ground.units)],
    ...(ground.unitWeights === null
      ? []
      : [[text.weights, text.weightsOf(formatDay(ground.unitWeights.fromDay, locale))] satisfies [string, string]]),
    [text.thresholds, text.thresholdsOf(onTrackFrom, atRiskFrom, exceededOver)],
    [text.hash, sha256],
  ]
  return facts.map(([term, fact]) => ({ term, text: fact }))
}

function verifiedBlocks(verified: CutData['verified']): DocumentBlock[] {
  if (verified === undefined) return [{ kind: 'paragraph', text: text.notKept }]
  return [verifiedTable(verified), { kind: 'note', text: text.verifiedNote }]
}

function sinceBlocks(since: CutData['since'], locale: string): DocumentBlock[] {
  if (since === null) return [{ kind: 'paragraph', text: text.first }]
  const { number, differences } = since
  if (differences.length === 0) return [{ kind: 'paragraph', text: text.same(number) }]
  return [{ kind: 'paragraph', text: text.sinceOf(number, differences.length) }, differencesTable(differences, locale)]
}
