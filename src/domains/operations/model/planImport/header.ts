import { matchLabel, SURE_WEIGHT } from './columnRoles.ts'
import { findMonthColumns, findNumberedPeriods, findPeriodColumns } from './monthNames.ts'
import type { SourceLine } from './sourceLine.ts'

/** The rows over a table that say what its columns are. */
export type HeaderBlock = {
  /** First and last row, as positions in the section. */
  top: number
  bottom: number
  /** Twelve columns, January first; null when the table has no months. */
  months: readonly number[] | null
  guessedMonths: boolean
  /** Columns of quarters or semesters, when there are no months. */
  periods: readonly number[]
  /** Text over each column that is neither month nor period; decorations left out. */
  labels: ReadonlyMap<number, string>
  width: number
}

const MAX_LABEL = 60

const isData = (line: SourceLine | undefined): boolean =>
  line?.texts.some((text) => /^\d+([.,]\d+)?\s*%$/u.test(text)) === true

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
  const programmed = programmedColumns(found.columns, lines[index + 1])
  const months = programmed ?? found.columns
  const first = Math.min(...found.columns)
  const last = Math.max(...months, ...found.columns)
  const ownBottom = programmed ? index + 1 : index
  const outside = (column: number): boolean => column < first || column > last
  const rows = labelRows(lines, index, ownBottom, outside)
  const labels = new Map<number, string>()
  for (const row of rows) collectLabels(lines[row], outside, labels)
  return {
    top: Math.min(index, ...rows),
    bottom: Math.max(ownBottom, ...rows),
    months,
    guessedMonths: found.guessed,
    periods: [],
    labels,
    width: line.cells.length,
  }
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

function collectLabels(
  line: SourceLine | undefined,
  outside: (column: number) => boolean,
  labels: Map<number, string>,
): void {
  for (const [column, text] of (line?.texts ?? []).entries()) {
    if (text !== '' && outside(column) && !labels.has(column)) labels.set(column, text)
  }
}

/** Months split in "programado" and "ejecutado": the columns of what was programmed. */
function programmedColumns(columns: readonly number[], below: SourceLine | undefined): number[] | undefined {
  if (!below || isData(below)) return undefined
  const programmed = columns.map((column, month) => {
    const end = columns[month + 1] ?? column + 3
    for (let at = column; at < end; at++)
      if (/^(p|prog\b.*|programad[oa]s?|plan)\.?$/u.test(below.folded[at] ?? '')) return at
    return undefined
  })
  const found = programmed.filter((column) => column !== undefined)
  return found.length === 12 ? found : undefined
}

/** A plan table without months: an activity column with its company, over quarters or over nothing. */
function periodHeaderAt(lines: readonly SourceLine[], index: number): HeaderBlock | undefined {
  const line = lines[index]
  if (!line || !isLabelRow(line) || isData(line) || monthsFollow(lines, index)) return undefined
  const meanings = line.texts.map((text) => matchLabel(text)[0])
  const sure = meanings.filter((match) => match !== undefined && match.weight >= SURE_WEIGHT)
  const fields = new Set(sure.map((match) => match?.meaning).filter((meaning) => meaning !== 'ignored'))
  if (!fields.has('activity') || fields.size < 3) return undefined
  const next = lines[index + 1]
  const own = findPeriodColumns(line.texts)
  const below = next && !isData(next) ? [...findPeriodColumns(next.texts), ...findNumberedPeriods(next.texts)] : []
  if (own.length < 2 && below.length < 2 && fields.size < 4) return undefined
  const periods = own.length >= 2 ? own : below.length >= 2 ? below : []
  const labels = new Map<number, string>()
  collectLabels(line, (column) => !periods.includes(column), labels)
  return {
    top: index,
    bottom: own.length < 2 && below.length >= 2 ? index + 1 : index,
    months: null,
    guessedMonths: false,
    periods,
    labels,
    width: line.cells.length,
  }
}

/** Labels are short; a row with long texts holds a plan and is not looked up word by word. */
function isLabelRow(line: SourceLine): boolean {
  return line.filled.length >= 3 && line.texts.every((text) => text.length <= MAX_LABEL)
}

/** The row holds the labels of a header whose months stand one or two rows below. */
function monthsFollow(lines: readonly SourceLine[], index: number): boolean {
  return [index + 1, index + 2].some((row) => findMonthColumns(lines[row]?.texts ?? []) !== undefined)
}
