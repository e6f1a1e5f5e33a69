import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { foldText } from '../../../../kernel/text.ts'

const NAMES: readonly (readonly string[])[] = [
  ['enero', 'ene', 'en', 'jan', 'january'],
  ['febrero', 'feb', 'febr', 'february'],
  ['marzo', 'mar', 'mzo', 'march'],
  ['abril', 'abr', 'abl', 'apr', 'april'],
  ['mayo', 'may', 'my'],
  ['junio', 'jun', 'june'],
  ['julio', 'jul', 'july'],
  ['agosto', 'ago', 'agos', 'agt', 'aug', 'august'],
  ['septiembre', 'setiembre', 'sep', 'sept', 'set', 'september'],
  ['octubre', 'oct', 'october'],
  ['noviembre', 'nov', 'november'],
  ['diciembre', 'dic', 'dec', 'december'],
]
const monthByName = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const INITIALS = 'efmamjjasond'

/** `Mes 1`, `M01`; the first day of a month as a date, `2025-01-01` or `01/01/2025`; `01/2025`. */
const NUMBERED = [
  /^(?:mes|m)\.?\s*(\d{1,2})$/u,
  /^\d{4}-(\d{2})-01$/u,
  /^0?1[/.-](\d{1,2})[/.-]\d{2,4}$/u,
  /^(\d{1,2})[/-]\d{4}$/u,
]
const NAMED = /^([a-z]+)[.?:]*(?:[\s.\-/']*\d{2,4})?\s*(?:\(?%\)?)?$/u

/**
 * The month that a header cell names: `Ene`, `ENERO`, `ene.`, `Enero 2024`, `ene-24`, `Mes 1`, a date; also broken by a
 * narrow column (`Septiem bre`). Undefined for the rest.
 */
export function monthOfLabel(label: string): number | undefined {
  const folded = foldText(label)
  const number = NUMBERED.flatMap((form) => form.exec(folded)?.[1] ?? [])[0]
  if (number !== undefined) return Number(number) >= 1 && Number(number) <= 12 ? Number(number) : undefined
  const name = NAMED.exec(folded)?.[1] ?? NAMED.exec(folded.replace(/\s/gu, ''))?.[1]
  return monthByName.get(name ?? '')
}

export type MonthColumns = {
  /** Twelve columns, January first. */
  columns: readonly number[]
  /** True when some header cell was not a month's name and its month follows from its neighbours. */
  guessed: boolean
}

/** The first twelve month columns of a header row; undefined when it is no such row. */
export function findMonthColumns(texts: readonly string[]): MonthColumns | undefined {
  return findMonthSets(texts)[0]
}

/** Every twelve month columns of a header row, by names, by 1 to 12, or by initials: a plan and its budget have two. */
export function findMonthSets(texts: readonly string[]): MonthColumns[] {
  const named = namedRuns(texts).flatMap((run) => namedColumns(run, texts) ?? [])
  return named.length > 0 ? named : runsOfColumns(texts)
}

/** Months of part of a year, one after the other, and the column of each. */
export type MonthPart = { months: Month[]; columns: number[] }

/** Three to eight months in a row, as forms print half a year that goes on in another table. */
export function findMonthPart(texts: readonly string[]): MonthPart | undefined {
  const runs = namedRuns(texts)
  const found = [...(runs[0] ?? [])].sort(([a], [b]) => a - b)
  const months = found.flatMap(([number]) => MONTHS.filter((month) => month === number))
  const follow = months.every((month, at) => at === 0 || month === (months[at - 1] ?? 0) + 1)
  if (runs.length !== 1 || months.length < 3 || months.length > 8 || !follow) return undefined
  return { months, columns: found.map(([, column]) => column) }
}

/** Months by name with their columns, a new run where a month comes again; a merged head says it twice in a row. */
function namedRuns(texts: readonly string[]): Map<number, number>[] {
  const runs: Map<number, number>[] = []
  let before: number | undefined
  for (const [column, text] of texts.entries()) {
    const month = text.length > 20 ? undefined : monthOfLabel(text)
    if (month === undefined) continue
    const run = runs.at(-1)
    if (run === undefined || (run.has(month) && month !== before)) runs.push(new Map([[month, column]]))
    else if (!run.has(month)) run.set(month, column)
    before = month
  }
  return runs
}

function namedColumns(found: Map<number, number>, texts: readonly string[]): MonthColumns | undefined {
  if (found.size < 9) return undefined
  const guessed = found.size < 12
  fillGaps(found, texts)
  const columns = Array.from({ length: 12 }, (_, index) => found.get(index + 1))
  const known = columns.filter((column) => column !== undefined)
  return known.length === 12 ? { columns: known, guessed } : undefined
}

/** A misread month (`Enc`) stands where its neighbours leave one place. */
function fillGaps(found: Map<number, number>, texts: readonly string[]): void {
  const taken = new Set(found.values())
  const put = (month: number, column: number): void => {
    const text = texts[column]
    if (found.has(month) || taken.has(column) || text === undefined || text.length > 7) return
    found.set(month, column)
    taken.add(column)
  }
  for (let month = 2; month <= 12; month++) {
    const before = found.get(month - 1)
    if (before !== undefined) put(month, before + 1)
  }
  for (let month = 11; month >= 1; month--) {
    const after = found.get(month + 1)
    if (after !== undefined) put(month, after - 1)
  }
}

function runsOfColumns(texts: readonly string[]): MonthColumns[] {
  const folded = texts.map((text) => foldText(text).replace(/^0(?=\d$)/u, ''))
  const runs: MonthColumns[] = []
  for (let start = 0; start + 12 <= folded.length; start++) {
    const run = folded.slice(start, start + 12)
    const numbers = run.every((text, index) => text === String(index + 1))
    const initials = run.every((text, index) => text === INITIALS[index])
    if (!numbers && !initials) continue
    runs.push({ columns: run.map((_, index) => start + index), guessed: false })
    start += 11
  }
  return runs
}

const PERIOD =
  /^((\d|i{1,3}|iv|1er|2do|3er|4to|primer|segundo|tercer|cuarto)[°ºoa.]*\s*)?(trim(estre)?|sem(estre)?|cuatrim(estre)?|bim(estre)?|q|t|s)[.\s]*(\d|i{1,3}|iv)?$/u

const WHICH_PERIOD = /\d|\b(i{1,3}|iv)\b|primer|segundo|tercer|cuarto/u

/** Columns of quarters, semesters and other periods that are not months: `Trim I`, `T2`, `Tercer trimestre`. */
export function findPeriodColumns(texts: readonly string[]): number[] {
  const folded = texts.map(foldText)
  return folded.flatMap((text, column) => (PERIOD.test(text) && WHICH_PERIOD.test(text) ? [column] : []))
}

/** Columns of a row that holds nothing but the numbers of periods, under a label that spans them: `I II III IV`. */
export function findNumberedPeriods(texts: readonly string[]): number[] {
  const filled = texts.flatMap((text, column) => (text === '' ? [] : [{ text: foldText(text), column }]))
  const numbered = filled.filter(({ text }) => /^(i{1,3}|iv|[1-4](er|do|ro|to|°|º)?)$/u.test(text))
  return numbered.length >= 2 && numbered.length === filled.length ? numbered.map(({ column }) => column) : []
}
