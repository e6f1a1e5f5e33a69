import type { SourceDocument, SourceIssue, SourcePlace } from '../../../../../kernel/sourceDocument.ts'
import type { CellInput } from './sheetSource.ts'
import { toCell } from './sheetSource.ts'

/** One text over many columns, as readers hand over a merged cell. */
export function across(text: string, columns: number): CellInput[] {
  return Array.from({ length: columns }, (_, at) => (at === 0 ? { text } : { text, merged: true }))
}

/** The cell above, merged down to here. */
export function below(text: string): CellInput {
  return { text, merged: true }
}

/** Rows of tables (lists) and paragraphs (texts) of a Word document or of one page of a PDF. */
export function pageSource(
  format: 'docx' | 'pdf',
  rows: readonly (readonly CellInput[] | string)[],
  issues: SourceIssue[] = [],
): SourceDocument {
  const placeOf = (row: number): SourcePlace => (format === 'pdf' ? { page: 1, row } : { table: 1, row })
  const read = rows.map((row, index) => ({
    place: placeOf(index + 1),
    hidden: false,
    tabular: typeof row !== 'string',
    cells: typeof row === 'string' ? [{ text: row }] : row.map(toCell),
  }))
  return { format, sections: [{ name: null, hidden: false, rows: read }], issues }
}
