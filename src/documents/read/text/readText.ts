import type { SourceDocument, SourceRow } from '../../../kernel/sourceDocument.ts'
import { cellBudget } from '../book/grid.ts'
import { visibleText } from './cellText.ts'

/**
 * Plain or tab-separated text: every line is one row, blank lines too (a signature block is told by them). Cells keep
 * their text untrimmed. A line between bars (`| a | b |`) is a row of a table; the line of dashes below its heads is none.
 */
export function readText(text: string): SourceDocument {
  const lines = text.split(/\r\n|\n|\r/u)
  if (lines.at(-1) === '') lines.pop()
  const spend = cellBudget()
  const rows = lines.flatMap((line, index) => {
    const read = readLine(line, index + 1)
    for (const { cells } of read) spend(cells.length)
    return read
  })
  return { format: 'text', sections: [{ name: null, hidden: false, rows }], issues: [] }
}

/** The marks before a heading, as Markdown writes it. */
const HEADING = /^#{1,6} +(?=\p{L})/u

function readLine(line: string, number: number): SourceRow[] {
  const trimmed = line.trim()
  const barred = !line.includes('\t') && /^\|.*\|.*\|$/u.test(trimmed)
  if (barred && /^[|\s:-]+$/u.test(trimmed) && trimmed.includes('-')) return []
  const cells = barred ? barredCells(trimmed) : line.replace(HEADING, '').split('\t')
  return [
    {
      place: { line: number },
      cells: cells.map((text) => ({ text: visibleText(text) })),
      hidden: false,
      tabular: barred || cells.length > 1,
    },
  ]
}

/** `\|` inside a cell is a bar, as Markdown writes it. */
function barredCells(line: string): string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replace(/\\\|/gu, '|'))
}
