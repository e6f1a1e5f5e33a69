import type { SourceCell } from './sourceDocument.ts'

/**
 * A workbook that went out to be edited and came back: rows under the keys that they were written with. Nothing is
 * interpreted; the domain that wrote it compares the cells with what it had written.
 */
export type ReturnedWorkbook = {
  /** Identity of the data it was written from, as it stands in the file. */
  version: string
  sheets: ReturnedSheet[]
  /** Keys of sheets that were written and are not there any more. */
  missingSheets: string[]
}

export type ReturnedSheet = {
  key: string
  /** Name of the tab as it is now. */
  name: string
  columns: ReturnedColumn[]
  rows: ReturnedRow[]
}

/** `heading` is what stands over the column now; another one than was written tells that columns were moved. */
export type ReturnedColumn = { key: string; kind: string; heading: string }

export type ReturnedRow = {
  /** First cell of the row that a person sees: `B5`. */
  cell: string
  /** '' for a row that the person added. */
  key: string
  cells: Readonly<Record<string, SourceCell>>
}
