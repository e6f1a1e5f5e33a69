import type {
  SourceDocument,
  SourceFormat,
  SourceIssue,
  SourceRow,
  SourceSection,
} from '../../../kernel/sourceDocument.ts'
import { cellBudget, hasContent } from './grid.ts'
import { columnLetters } from './sheetExtent.ts'
import type { BookSheet } from './workbook.ts'

/**
 * One section per sheet, hidden ones too. Rows with nothing in them are left out (their neighbours' places tell the gap);
 * the others keep every column up to the last one used in the sheet, so that column n is the same field in all rows.
 */
export function bookDocument(format: SourceFormat, sheets: readonly BookSheet[]): SourceDocument {
  const spend = cellBudget()
  const sections = sheets.map((sheet) => sheetSection(sheet, spend))
  return { format, sections, issues: sheets.flatMap(hiddenColumnIssue) }
}

function sheetSection(sheet: BookSheet, spend: (cells: number) => void): SourceSection {
  const width = sheet.grid.reduce((most, row) => Math.max(most, row.findLastIndex(hasContent) + 1), 0)
  const rows = sheet.grid.flatMap((cells, index): SourceRow[] => {
    if (!cells.some(hasContent)) return []
    spend(width)
    return [
      {
        place: { sheet: sheet.name, cell: `A${index + 1}` },
        cells: cells.slice(0, width),
        hidden: sheet.hiddenRows.has(index),
        tabular: true,
      },
    ]
  })
  return { name: sheet.name, hidden: sheet.hidden, rows }
}

function hiddenColumnIssue(sheet: BookSheet): SourceIssue[] {
  if (sheet.hiddenColumns.length === 0) return []
  const columns = sheet.hiddenColumns.map(columnLetters).join(', ')
  return [{ code: 'documents.hiddenColumns', details: { sheet: sheet.name, columns } }]
}
