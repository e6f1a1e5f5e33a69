import { matchLabel, SURE_WEIGHT } from './columnRoles.ts'
import { collectLabels, type HeaderBlock, isData } from './headerBlock.ts'
import {
  findMonthColumns,
  findMonthPart,
  findNumberedPeriods,
  findPeriodColumns,
  type MonthPart,
} from './monthNames.ts'
import type { SourceLine } from './sourceLine.ts'

const MAX_LABEL = 60

/** A plan table without its twelve months: an activity column with its company, over some months, quarters or nothing. */
export function periodHeaderAt(lines: readonly SourceLine[], index: number): HeaderBlock | undefined {
  const line = lines[index]
  if (!line || !isLabelRow(line) || isData(line) || monthsFollow(lines, index)) return undefined
  const meanings = line.texts.map((text) => matchLabel(text)[0])
  const sure = meanings.filter((match) => match !== undefined && match.weight >= SURE_WEIGHT)
  const fields = new Set(
    sure.map((match) => match?.meaning).filter((meaning) => meaning !== 'ignored' && meaning !== 'unitOfMeasure'),
  )
  if (!fields.has('activity')) return undefined
  const part = partAt(lines, index)
  if (part) return blockOf(line, part.bottom, { programme: 'part', periods: part.columns, partMonths: part.months })
  const own = findPeriodColumns(line.texts)
  if (fields.size < (own.length >= 2 ? 2 : 3)) return undefined
  const next = lines[index + 1]
  const below = next && !isData(next) ? [...findPeriodColumns(next.texts), ...findNumberedPeriods(next.texts)] : []
  if (own.length < 2 && below.length < 2 && fields.size < 4) return undefined
  const periods = own.length >= 2 ? own : below.length >= 2 ? below : []
  const bottom = own.length < 2 && below.length >= 2 ? index + 1 : index
  return blockOf(line, bottom, { programme: 'periods', periods, partMonths: [] })
}

function blockOf(
  line: SourceLine,
  bottom: number,
  columns: Pick<HeaderBlock, 'programme' | 'periods' | 'partMonths'>,
): HeaderBlock {
  const labels = new Map<number, string>()
  collectLabels(line, (column) => !columns.periods.includes(column), labels)
  return { top: line.index, bottom, months: null, guessedMonths: false, ...columns, labels, width: line.cells.length }
}

/** Some months of the year in the row itself, or one or two rows below its labels. */
function partAt(lines: readonly SourceLine[], index: number): (MonthPart & { bottom: number }) | undefined {
  for (const bottom of [index, index + 1, index + 2]) {
    const part = findMonthPart(lines[bottom]?.texts ?? [])
    if (part) return { ...part, bottom }
  }
  return undefined
}

/** Labels are short; a row with long texts holds a plan and is not looked up word by word. */
function isLabelRow(line: SourceLine): boolean {
  return line.filled.length >= 3 && line.texts.every((text) => text.length <= MAX_LABEL)
}

/** The row holds the labels of a header whose months stand one or two rows below. */
function monthsFollow(lines: readonly SourceLine[], index: number): boolean {
  return [index + 1, index + 2].some((row) => findMonthColumns(lines[row]?.texts ?? []) !== undefined)
}
