import { DomainError } from '../../../../kernel/domainError.ts'
import type { SourceDocument, SourceRow, SourceSection } from '../../../../kernel/sourceDocument.ts'
import { extractFaultText } from './extractText.es.ts'
import { type RegisterField, sameField } from './register.ts'
import { type CellFault, meaningOfM, readCell } from './registerCell.ts'

/** A register of a unit has some thousands of lines in a month. */
export const MAX_EXTRACT_ROWS = 20_000
/** Titles that a system writes above its table. */
const HEAD_WITHIN = 20
/** Of many wrong cells these are named; putting them right mostly puts right the rest. */
const NAMED_FAULTS = 8
/** A line of totals would be counted as one more. */
const TOTAL = /^(?:sub)?total(?:es)?(?: general)?:?$/iu

/** What a row of the file says, field by field in the order of the register. */
export type ExtractRow = { line: number; values: readonly (string | null)[] }
export type RowFault = { line: number; field: string; fault: CellFault }

export type ExtractRows = {
  rows: readonly ExtractRow[]
  /** Rows that a filter of the sheet hides; they are read like the others. */
  hiddenRows: number
  /** Columns that the register does not know: nothing of them is kept. */
  otherColumns: number
}

type Found = { body: readonly SourceRow[]; titles: readonly string[]; columns: readonly number[] }

const lineOf = ({ place }: SourceRow): number => {
  if ('line' in place) return place.line
  return 'cell' in place ? Number(/\d+$/u.exec(place.cell)?.[0] ?? 0) : place.row
}

const headsOf = (row: SourceRow): string[] => row.cells.map(({ text }) => text)

/** The first row that names every field of the register. */
function findHead(section: SourceSection, fields: readonly RegisterField[]): Found | undefined {
  const head = section.rows
    .slice(0, HEAD_WITHIN)
    .findIndex((row) => fields.every(({ name }) => headsOf(row).some((text) => sameField(text, name))))
  const row = section.rows[head]
  if (row === undefined) return undefined
  const texts = headsOf(row)
  const columns = fields.map(({ name }) => texts.findIndex((text) => sameField(text, name)))
  const twice = fields.find(({ name }) => texts.filter((text) => sameField(text, name)).length > 1)
  if (twice !== undefined) throw new DomainError('monitoring.extractColumnTwice', 'invalid', { field: twice.name })
  return { body: section.rows.slice(head + 1), titles: texts, columns }
}

/** Of the row that names most fields, those that it lacks: what is told is the register's, never the file's. */
function refuseHead(sections: readonly SourceSection[], fields: readonly RegisterField[]): DomainError {
  const missing = sections
    .flatMap(({ rows }) => rows.slice(0, HEAD_WITHIN))
    .map((row) => fields.filter(({ name }) => !headsOf(row).some((text) => sameField(text, name))))
    .reduce((least, one) => (one.length < least.length ? one : least), fields)
  return new DomainError('monitoring.extractColumns', 'invalid', {
    columns: missing.map(({ name }) => `«${name}»`).join(', '),
  })
}

function findTable({ format, sections }: SourceDocument, fields: readonly RegisterField[]): Found {
  if (!['csv', 'xlsx', 'ods'].includes(format)) throw new DomainError('monitoring.extractNotATable', 'invalid')
  const shown = sections.filter(({ hidden }) => !hidden)
  const [found, ...others] = shown.flatMap((section) => findHead(section, fields) ?? [])
  if (found === undefined) throw refuseHead(shown, fields)
  if (others.length > 0) throw new DomainError('monitoring.extractSheets', 'invalid')
  return found
}

function refuseRows(faults: readonly RowFault[]): DomainError {
  return new DomainError('monitoring.extractRows', 'invalid', {
    count: faults.length,
    rows: extractFaultText(faults.slice(0, NAMED_FAULTS), faults.length),
  })
}

/**
 * The rows of an extract as its register says that they are. One wrong cell refuses the file: a total of what could be read
 * would look whole. Refusals name rows and fields, never what a cell says.
 *
 * @throws DomainError `monitoring.extractNotATable`, `monitoring.extractColumns`, `monitoring.extractColumnTwice`,
 *   `monitoring.extractSheets`, `monitoring.extractTooLong`, `monitoring.extractRows`.
 */
export function readExtract(document: SourceDocument, fields: readonly RegisterField[]): ExtractRows {
  const { columns, titles, body: below } = findTable(document, fields)
  const body = below.filter(({ cells }) => cells.some((cell) => cell.text.trim() !== '' || cell.formulaWithoutValue))
  if (body.length > MAX_EXTRACT_ROWS)
    throw new DomainError('monitoring.extractTooLong', 'invalid', { max: MAX_EXTRACT_ROWS })
  const cellAt = (row: SourceRow, field: number) => row.cells[columns[field] ?? -1] ?? { text: '' }
  const ofM = fields.map(({ kind }, at) =>
    kind === 'sex' ? meaningOfM(body.map((row) => cellAt(row, at).text)) : null,
  )
  const faults: RowFault[] = []
  const rows = body.map((row): ExtractRow => {
    const line = lineOf(row)
    const values = fields.map(({ name, kind }, at) => {
      const read = readCell(kind, cellAt(row, at), ofM[at] ?? null)
      if ('value' in read) return read.value
      faults.push({ line, field: name, fault: read.fault })
      return null
    })
    if (values.some((value) => TOTAL.test(value ?? ''))) faults.push({ line, field: '', fault: 'total' })
    return { line, values }
  })
  if (faults.length > 0) throw refuseRows(faults)
  return {
    rows,
    hiddenRows: body.filter(({ hidden }) => hidden).length,
    otherColumns: titles.filter((text, at) => text.trim() !== '' && !columns.includes(at)).length,
  }
}
