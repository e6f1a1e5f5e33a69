import type { DocumentTable, PrintedDocument, PublishedHead, TableColumn, TableRow } from '../../../documents/model.ts'
import { formatDay } from '../../../kernel/day.ts'
import type { PlanFile } from '../model/planFile.ts'
import { comparisonCsv } from './comparisonCsv.ts'
import { comparisonDataText, comparisonText as text } from './documentText.es.ts'
import { controlOf, standingOf } from './planFrame.ts'

export type ComparedVersions = {
  before: PlanFile
  after: PlanFile
  other: number | 'original'
  /** The only unit that is compared; undefined: all. */
  unit: { id: string; name: string } | undefined
  emblemSvg: string | null
  checkAddress: string | null
}

const words = comparisonDataText.columns
const columns: readonly TableColumn[] = [
  { key: 'what', label: words.what, width: 22, align: 'start', kind: 'text' },
  { key: 'code', label: words.code, width: 20, align: 'start', kind: 'text' },
  { key: 'activity', label: words.activity, width: 62, align: 'start', kind: 'text' },
  { key: 'column', label: words.column, width: 32, align: 'start', kind: 'text' },
  { key: 'before', label: words.before, width: 55, align: 'start', kind: 'text' },
  { key: 'after', label: words.after, width: 55, align: 'start', kind: 'text' },
]

/** The annex of a version: cell by cell what it has that an earlier one had not, unit by unit, under its own code. */
export function comparisonDocument(compared: ComparedVersions, logHead?: PublishedHead): PrintedDocument {
  const { before, after, other, unit, emblemSvg, checkAddress } = compared
  const otherName = other === 'original' ? text.original : text.version(other)
  const rows = comparisonCsv(before, after, unit?.id).groups.flatMap((group) => group.rows)
  const facts = [
    [text.later, versionFacts(after)],
    [text.earlier, other === 'original' ? text.originalFacts : versionFacts(before)],
    [text.unit, unit?.name ?? text.allUnits],
    [text.differences, countsOf(rows)],
  ] as const
  return {
    title: text.title(after.official?.number ?? 0, otherName, after.plan.year),
    locale: after.institution.locale,
    institution: { name: after.institution.name, ...(emblemSvg === null ? {} : { emblemSvg }) },
    control: controlOf(after.plan.form, after),
    issuedAt: after.plan.changedAt,
    sections: [
      {
        orientation: 'landscape',
        blocks: [{ kind: 'definitions', items: facts.map(([term, fact]) => ({ term, text: fact })) }, tableOf(rows)],
      },
    ],
    ...standingOf(after, { checkAddress: checkAddress ?? undefined, logHead }),
  }
}

function versionFacts({ official, institution }: PlanFile): string {
  if (official === undefined) return ''
  return text.versionFacts(official.number, formatDay(official.approvedOn, institution.locale), official.code)
}

function countsOf(rows: readonly TableRow[]): string {
  if (rows.length === 0) return text.none
  const of = (what: keyof typeof comparisonDataText.kinds): number =>
    new Set(rows.filter(({ cells }) => cells.what === comparisonDataText.kinds[what]).map(({ cells }) => cells.id)).size
  return text.counts(of('added'), of('dropped'), of('changed'), of('moved'))
}

/** Rows under the unit that they stand in; what an activity is called stands once, over all that changed in it. */
function tableOf(rows: readonly TableRow[]): DocumentTable {
  const byUnit = new Map<string, TableRow[]>()
  for (const row of rows) {
    const unit = String(row.cells.unit ?? '')
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), row])
  }
  return {
    kind: 'table',
    columns,
    groups: [...byUnit]
      .toSorted(([a], [b]) => a.localeCompare(b, 'es'))
      .map(([unit, own]) => ({
        heading: { label: String(own[0]?.cells.unitCode ?? ''), text: unit },
        rows: own.map(withoutRepeats),
      })),
    emptyText: text.none,
  }
}

function withoutRepeats(row: TableRow, at: number, all: readonly TableRow[]): TableRow {
  const { unit: _unit, unitCode: _code, id, ...cells } = row.cells
  const repeated = at > 0 && all[at - 1]?.cells.id === id
  return { ...row, cells: repeated ? { ...cells, what: '', code: '', activity: '' } : cells }
}
