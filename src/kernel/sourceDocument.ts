/**
 * What every reader (text, CSV, XLSX, ODS, DOCX, PDF) hands to the import rules: rows of cells with their place,
 * in reading order. A paragraph is a row of one cell. Readers never interpret: a figure stays as it was written.
 */
export type SourceDocument = {
  format: SourceFormat
  /** One for text, DOCX and PDF; one per sheet for workbooks, in the order of the book, hidden ones too. */
  sections: SourceSection[]
  /** What the reader could not carry over (macros dropped, pages without text…): code and details for a sentence. */
  issues: SourceIssue[]
}

export type SourceFormat = 'text' | 'csv' | 'xlsx' | 'ods' | 'docx' | 'pdf'

export type SourceSection = { name: string | null; hidden: boolean; rows: SourceRow[] }

export type SourceRow = {
  place: SourcePlace
  cells: SourceCell[]
  hidden: boolean
  /** True when the row came from a table (tab-separated line, sheet, table of a document), false for a paragraph. */
  tabular: boolean
}

/** Where a row stands, as a person finds it again: 1-based line of a text, cell of a sheet, page of a document. */
export type SourcePlace =
  | { line: number }
  | { sheet: string; cell: string }
  | { page: number; row: number }
  | { table: number; row: number }

export type SourceCell = {
  /** As a person sees it; '' for an empty cell. A merged cell repeats its text with `merged` in all but the first. */
  text: string
  /** The stored number of a workbook cell, before its format. */
  number?: number
  /** True when the cell's number format is a percentage. */
  percent?: boolean
  merged?: boolean
  /** A formula whose result the workbook does not carry: its value is unknown, never evaluated by us. */
  formulaWithoutValue?: boolean
  note?: string
}

export type SourceIssue = { code: string; details?: Readonly<Record<string, string | number>> }
