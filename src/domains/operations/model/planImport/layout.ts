import type { Month } from '../../../../kernel/month.ts'
import { foldText } from '../../../../kernel/text.ts'
import { assignColumns, SURE_WEIGHT } from './columnRoles.ts'
import type { HeaderBlock, Programme } from './headerBlock.ts'
import type { ImportField } from './importFields.ts'
import type { SourceLine } from './sourceLine.ts'

/** Where each field of a plan stands in the rows of a table. */
export type Layout = {
  /** Twelve columns, January first; null when the table does not programme by month. */
  months: readonly number[] | null
  programme: Programme
  periods: readonly number[]
  partMonths: readonly Month[]
  fields: ReadonlyMap<ImportField, number>
  weights: ReadonlyMap<ImportField, number>
  total: number | null
  /** Labelled columns that hold nothing the plan keeps. */
  unused: readonly number[]
  labels: ReadonlyMap<number, string>
  width: number
}

/** Text fields that every plan row has, in the order in which plan forms print them. */
export const TEXT_FIELDS = ['strategicLine', 'activity', 'expectedResult', 'verification', 'responsible'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

export function layoutOf(header: HeaderBlock, rows: readonly SourceLine[]): Layout {
  const roles = assignColumns(header.labels, numericColumns([...header.labels.keys()], rows))
  const { months, programme, periods, partMonths, labels, width } = header
  return { months, programme, periods, partMonths, labels, width, ...roles }
}

/** A layout whose labels name all five texts of a plan on their own: others in the document are judged by it. */
export function isSure(layout: Layout): boolean {
  return TEXT_FIELDS.every((field) => (layout.weights.get(field) ?? 0) > SURE_WEIGHT + 0.5)
}

/** Enough is known to read rows: the activity, surely. */
export function isReadable(layout: Layout): boolean {
  return (layout.weights.get('activity') ?? 0) >= SURE_WEIGHT
}

/** The usual order of the five texts before the months, for tables whose header is lost. */
export function usualLayout(months: readonly number[], width: number): Layout | undefined {
  const first = Math.min(...months)
  if (first !== TEXT_FIELDS.length) return undefined
  const fields = new Map<ImportField, number>(TEXT_FIELDS.map((field, column) => [field, column]))
  return {
    ...{ months, programme: 'months', periods: [], partMonths: [] },
    ...{ fields, weights: new Map(), total: null, unused: [], labels: new Map(), width },
  }
}

/** How often the texts of the rows were seen in the same field under headers that are sure. */
export function evidenceFor(
  layout: Pick<Layout, 'fields'>,
  rows: readonly SourceLine[],
  vocabulary: ReadonlyMap<TextField, ReadonlySet<string>>,
): number {
  let seen = 0
  for (const row of rows) {
    for (const field of TEXT_FIELDS) {
      const column = layout.fields.get(field)
      const text = column === undefined ? '' : (row.folded[column] ?? '')
      if (text !== '' && vocabulary.get(field)?.has(text) === true) seen += 1
    }
  }
  return seen
}

export function sameColumns(a: Layout, b: Layout): boolean {
  return TEXT_FIELDS.every((field) => a.fields.get(field) === b.fields.get(field))
}

/** Text that names the columns, for a person who has to tell what they are. */
export function labelsText(layout: Pick<Layout, 'labels'>): string {
  return [...layout.labels.values()].join(' · ')
}

function numericColumns(columns: readonly number[], rows: readonly SourceLine[]): Set<number> {
  const numeric = new Set<number>()
  for (const column of columns) {
    const texts = rows.map((row) => foldText(row.texts[column] ?? '')).filter((text) => text !== '')
    const figures = texts.filter((text) => /^[$¢]?\s*\d[\d.,\s]*%?$/u.test(text))
    if (texts.length > 0 && figures.length >= texts.length * 0.6) numeric.add(column)
  }
  return numeric
}
