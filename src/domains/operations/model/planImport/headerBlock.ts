import type { Month } from '../../../../kernel/month.ts'
import { foldText } from '../../../../kernel/text.ts'
import type { SourceLine } from './sourceLine.ts'

/** Longer texts over a table are no names of groups. */
const MAX_GROUP = 40

/**
 * `months`: twelve of them. `twice`: they stand twice and nothing says which are the plan. `part`: some months, the rest
 * in another table. `periods`: quarters, semesters, or nothing.
 */
export type Programme = 'months' | 'twice' | 'part' | 'periods'

/** The rows over a table that say what its columns are. */
export type HeaderBlock = {
  /** First and last row, as positions in the section. */
  top: number
  bottom: number
  /** Twelve columns, January first; null when the table has no months. */
  months: readonly number[] | null
  guessedMonths: boolean
  programme: Programme
  /** Columns that programme otherwise than by twelve months. */
  periods: readonly number[]
  /** For part of a year, the month of each of `periods`. */
  partMonths: readonly Month[]
  /** Text over each column that is neither month nor period; decorations left out. */
  labels: ReadonlyMap<number, string>
  width: number
}

/** A row with figures is no header. */
export function isData(line: SourceLine | undefined): boolean {
  return line?.texts.some((text) => /^\d+([.,]\d+)?\s*%$/u.test(text)) === true
}

/**
 * "No." and "Descripción" twice say nothing apart from the groups that stand over them ("Línea", "Actividad"): such labels
 * take the name of their group. True when there are any.
 */
export function nameGroups(
  above: SourceLine | undefined,
  outside: (column: number) => boolean,
  labels: Map<number, string>,
): boolean {
  if (above === undefined || isData(above)) return false
  const groups = above.texts.map((text, column) => (outside(column) && text.length <= MAX_GROUP ? text : ''))
  if (new Set(groups.filter((text) => text !== '')).size < 2) return false
  const written = [...labels.values()].map(foldText)
  const repeated = [...labels].filter(
    ([column, text]) => written.filter((other) => other === foldText(text)).length > 1 && (groups[column] ?? '') !== '',
  )
  for (const [column, text] of repeated) labels.set(column, `${groups[column]} ${text}`)
  return repeated.length > 0
}

/** Adds the texts of a row that stand over columns of interest and have no label yet. */
export function collectLabels(
  line: SourceLine | undefined,
  outside: (column: number) => boolean,
  labels: Map<number, string>,
): void {
  for (const [column, text] of (line?.texts ?? []).entries()) {
    if (text !== '' && outside(column) && !labels.has(column)) labels.set(column, text)
  }
}
