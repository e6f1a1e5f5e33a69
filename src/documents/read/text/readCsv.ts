import { parse } from 'csv-parse/sync'
import type { SourceDocument, SourceIssue, SourceRow } from '../../../kernel/sourceDocument.ts'
import { cellBudget } from '../book/grid.ts'
import { visibleText } from './cellText.ts'
import type { Delimiter } from './delimiter.ts'

/**
 * Delimited text. A row stands where its record begins, so a quoted cell of three lines counts as one row and the next
 * row keeps the line number an editor shows. When the quotes do not close, every line is read as it stands, with an issue.
 */
export function readCsv(text: string, delimiter: Delimiter): SourceDocument {
  // csv-parse counts a CRLF inside quotes as two lines.
  const lines = text.replace(/\r\n?/gu, '\n')
  const quoted = tryParse(lines, delimiter, '"')
  const issues: SourceIssue[] = quoted === null ? [{ code: 'documents.csvQuotes' }] : []
  const spend = cellBudget()
  const rows = quoted ?? tryParse(lines, delimiter, false) ?? []
  for (const { cells } of rows) spend(cells.length)
  return { format: 'csv', sections: [{ name: null, hidden: false, rows }], issues }
}

function tryParse(text: string, delimiter: Delimiter, quote: '"' | false): SourceRow[] | null {
  const lastLines: number[] = []
  try {
    const records = parse(text, {
      delimiter,
      quote,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: '\n',
      on_record: (record: string[], { lines }) => {
        lastLines.push(lines)
        return record
      },
    })
    return records.map((record, index) => csvRow(record, (lastLines[index - 1] ?? 0) + 1))
  } catch {
    return null
  }
}

/** csv-parse counts the line on which a record ends; its first line follows the end of the record before. */
function csvRow(record: readonly string[], line: number): SourceRow {
  return {
    place: { line },
    cells: record.map((text) => ({ text: visibleText(text) })),
    hidden: false,
    tabular: record.length > 1,
  }
}
