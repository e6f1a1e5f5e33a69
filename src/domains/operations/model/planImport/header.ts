import { matchLabel } from './columnRoles.ts'
import { collectLabels, type HeaderBlock, isData, nameGroups } from './headerBlock.ts'
import { findMonthColumns } from './monthNames.ts'
import { periodHeaderAt } from './periodHeader.ts'
import { isDoubled, programmedMonths, splitColumns } from './programmedMonths.ts'
import type { SourceLine } from './sourceLine.ts'

/** All headers of a section, in order. */
export function findHeaders(lines: readonly SourceLine[]): HeaderBlock[] {
  const headers: HeaderBlock[] = []
  for (let index = 0; index < lines.length; index++) {
    const header = monthHeaderAt(lines, index) ?? periodHeaderAt(lines, index)
    if (header === undefined || header.top <= (headers.at(-1)?.bottom ?? -1)) continue
    headers.push(header)
    index = header.bottom
  }
  return headers
}

function monthHeaderAt(lines: readonly SourceLine[], index: number): HeaderBlock | undefined {
  const line = lines[index]
  const found = line && findMonthColumns(line.texts)
  if (!line || !found) return undefined
  const chosen = programmedMonths(line, lines[index - 1])
  const { columns, guessed } = chosen === undefined || chosen === 'unclear' ? found : chosen
  const below = isData(lines[index + 1]) ? undefined : lines[index + 1]
  const split = splitColumns(columns, below)
  const unclear = chosen === 'unclear' || (split === undefined && isDoubled(columns, line, lines.slice(index + 1)))
  const months = split ?? columns
  const [from, to] = [Math.min(...columns), Math.max(...months, ...columns)]
  const ownBottom = split ? index + 1 : index
  const outside = (column: number): boolean => column < from || column > to
  const rows = labelRows(lines, index, ownBottom, outside)
  const labels = new Map<number, string>()
  for (const row of rows) collectLabels(lines[row], outside, labels)
  const first = Math.min(index, ...rows)
  const grouped = nameGroups(lines[first - 1], outside, labels)
  return {
    top: topOf(lines, grouped ? first - 1 : first),
    bottom: Math.max(ownBottom, ...rows),
    months: unclear ? null : months,
    guessedMonths: guessed,
    programme: unclear ? 'twice' : 'months',
    periods: unclear ? months : [],
    partMonths: [],
    labels,
    width: line.cells.length,
  }
}

/** Labels merged over several rows: the header begins where they begin. */
function topOf(lines: readonly SourceLine[], row: number): number {
  const above = lines[row - 1]
  const merged = lines[row]?.cells.some(
    (cell, column) => cell.merged === true && cell.text !== '' && cell.text === above?.cells[column]?.text,
  )
  return merged === true ? topOf(lines, row - 1) : row
}

/** The row that holds most labels, itself first, then the two above and the one below; and the month row. */
function labelRows(
  lines: readonly SourceLine[],
  index: number,
  bottom: number,
  outside: (column: number) => boolean,
): number[] {
  const score = (row: number): number => labelScore(lines[row], outside)
  if (score(index) >= 2) return [index]
  const above = [index - 1, index - 2].filter((row) => row >= 0 && score(row) >= 2 && !isData(lines[row]))
  if (above[0] !== undefined) return [above[0], index]
  const below = bottom + 1
  return score(below) >= 2 && !isData(lines[below]) ? [below, index] : [index]
}

function labelScore(line: SourceLine | undefined, outside: (column: number) => boolean): number {
  if (!line) return 0
  const known = line.texts.filter((text, column) => outside(column) && (matchLabel(text)[0]?.weight ?? 0) >= 2)
  return new Set(known).size
}
