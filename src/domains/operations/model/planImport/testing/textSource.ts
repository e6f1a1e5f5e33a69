import type { SourceDocument } from '../../../../../kernel/sourceDocument.ts'

/** A tab-separated text as its reader hands it over: one row a line, cells split by tabs. */
export function textSource(text: string): SourceDocument {
  const rows = text.split('\n').map((line, index) => ({
    place: { line: index + 1 },
    cells: line.split('\t').map((cell) => ({ text: cell })),
    hidden: false,
    tabular: line.includes('\t'),
  }))
  return { format: 'text', sections: [{ name: null, hidden: false, rows }], issues: [] }
}
