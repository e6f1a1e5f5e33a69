import type { SourceCell, SourceDocument, SourceFormat, SourceSection } from '../../../../../kernel/sourceDocument.ts'

export type CellInput = string | number | SourceCell

/** A cell whose stored number is shown as a percentage: `percentCell(0.08)` is 8 %. */
export function percentCell(number: number): SourceCell {
  return { text: `${Math.round(number * 100)}%`, number, percent: true }
}

export function sheet(
  name: string,
  rows: readonly (readonly CellInput[])[],
  hiddenRows: readonly number[] = [],
): SourceSection {
  return {
    name,
    hidden: false,
    rows: rows.map((cells, index) => ({
      place: { sheet: name, cell: `A${index + 1}` },
      hidden: hiddenRows.includes(index + 1),
      tabular: true,
      cells: cells.map(toCell),
    })),
  }
}

export function book(sections: SourceSection[], format: SourceFormat = 'xlsx'): SourceDocument {
  return { format, sections, issues: [] }
}

export function toCell(input: CellInput): SourceCell {
  if (typeof input === 'string') return { text: input }
  return typeof input === 'number' ? { text: String(input), number: input } : input
}
