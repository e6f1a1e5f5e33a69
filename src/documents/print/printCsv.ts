import { stringify } from 'csv-stringify/sync'
import type { CellValue, DocumentTable, GroupHeading, TableColumn, TableRow } from '../model.ts'
import { printableText } from './printableText.ts'
import { readCell } from './printedValues.ts'

export type CsvOptions = {
  /** `;` with a byte order mark for Excel in Spanish, `,` without one for open data. */
  delimiter: ',' | ';'
  bom: boolean
  /** Titles of the two columns that say under which group a row stands; without them those columns are left out. */
  groupColumns?: { label: string; text: string }
}

/**
 * The rows of a table as CSV (RFC 4180, CRLF, UTF-8). Shares are percentages (8.33 for 833), with the decimal comma
 * where the delimiter is `;`; null is an empty field. A text that a spreadsheet would reckon as a formula gets an
 * apostrophe in front; figures never do.
 */
export function printCsv(table: DocumentTable, { delimiter, bom, groupColumns }: CsvOptions): Uint8Array {
  const decimal = delimiter === ';' ? ',' : '.'
  const titles = [...(groupColumns ? [groupColumns.label, groupColumns.text] : []), ...table.columns.map(title)]
  const rows = table.groups.flatMap(({ heading, rows: own }) =>
    own.map((row) => [
      ...(groupColumns ? groupFields(heading) : []),
      ...table.columns.map((column) => field(row, column, decimal)),
    ]),
  )
  // A line feed alone is no end of a record to csv-stringify, and is one to whoever reads: it goes between quotes.
  const options = { delimiter, bom, record_delimiter: 'windows', quoted_match: /[\r\n]/u } as const
  const text = stringify([titles.map(harmless), ...rows], options)
  return new TextEncoder().encode(text)
}

function title({ label }: TableColumn): string {
  return label
}

function groupFields(heading: GroupHeading | undefined): string[] {
  return [harmless(heading?.label ?? ''), harmless(heading?.text ?? '')]
}

function field(row: TableRow, column: TableColumn, decimal: string): string {
  const { value } = readCell(row, column)
  return column.kind === 'text' || typeof value === 'string'
    ? harmless(String(value ?? ''))
    : figure(value, column, decimal)
}

function figure(value: CellValue, column: TableColumn, decimal: string): string {
  if (value === null) return ''
  const number = column.kind === 'share' ? Number(value) / 100 : Number(value)
  return String(number).replace('.', decimal)
}

/** Spreadsheets take these beginnings for a formula (OWASP, "CSV Injection"). Tabulators are spaces by then. */
function harmless(text: string): string {
  const printable = printableText(text)
  return /^\s*[=+\-@]/u.test(printable) ? `'${printable}` : printable
}
