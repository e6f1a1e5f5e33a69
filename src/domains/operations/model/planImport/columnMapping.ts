import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { SourceSection } from '../../../../kernel/sourceDocument.ts'
import { findHeaders } from './header.ts'
import type { HeaderBlock } from './headerBlock.ts'
import { type ImportField, importFields } from './importFields.ts'
import type { Layout } from './layout.ts'
import { type SourceLine, toSourceLine } from './sourceLine.ts'

/** What a person says that a column is. */
export type MappedField = ImportField | 'total' | `months.${Month}`

/** Decided on the mapping screen for one section, and remembered for the institution. */
export type ColumnMapping = {
  /** Position in the section's rows (from 0) of the last header row; without it, the header that was found, or none. */
  headerRow?: number
  /** One entry for each column; null is "not part of the plan". */
  columns: readonly (MappedField | null)[]
}

export function isImportField(field: MappedField | null): field is ImportField {
  return importFields.some((known) => known === field)
}

/** The header and the layout that a mapping stands for. Without all twelve months the table has no programme. */
export function applyMapping(section: SourceSection, mapping: ColumnMapping): { header: HeaderBlock; layout: Layout } {
  const lines = section.rows.map(toSourceLine)
  const found = findHeaders(lines)[0]
  const bottom = mapping.headerRow ?? found?.bottom ?? -1
  const top = mapping.headerRow === undefined && found ? found.top : bottom
  const months = MONTHS.map((month) => mapping.columns.indexOf(`months.${month}`)).filter((column) => column >= 0)
  const labels = labelsOf(lines[bottom], mapping)
  const fields = new Map<ImportField, number>()
  for (const [column, field] of mapping.columns.entries()) {
    if (isImportField(field) && !fields.has(field)) fields.set(field, column)
  }
  const total = mapping.columns.indexOf('total')
  const layout: Layout = {
    months: months.length === MONTHS.length ? months : null,
    programme: months.length === MONTHS.length ? 'months' : 'periods',
    periods: [],
    partMonths: [],
    fields,
    weights: new Map([...fields.keys()].map((field) => [field, 6])),
    total: total === -1 ? null : total,
    unused: [],
    labels,
    width: mapping.columns.length,
  }
  const { months: columns, programme, periods, partMonths, width } = layout
  const header = { top, bottom, months: columns, guessedMonths: false, programme, periods, partMonths, labels, width }
  return { header, layout }
}

/** Every column left of a month or left out on purpose counts as labelled: it is no thirteenth month. */
function labelsOf(line: SourceLine | undefined, mapping: ColumnMapping): Map<number, string> {
  const labels = new Map<number, string>()
  for (const [column, field] of mapping.columns.entries()) {
    if (field === null || isImportField(field)) labels.set(column, line?.texts[column] ?? '')
  }
  return labels
}
