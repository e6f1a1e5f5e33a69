/**
 * Reads the small tables in which the demo data is written: one row per line, cells between bars. A plan is easier to
 * write, review and correct as a table than as 480 object literals.
 */

/** Rows of a table as trimmed cells; empty lines and lines that begin with `#` are skipped. */
export function readTable(text: string): string[][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** Items of a cell; '' has none. */
export function readList(cell: string, separator = ';'): string[] {
  return cell === '' ? [] : cell.split(separator).map((item) => item.trim())
}

/** Programmes that recur in real plans, by the name the tables use. */
const patterns: Readonly<Record<string, string>> = {
  todos: '1,2,4,5,7,8,10,11:8.33 3,6,9,12:8.34',
  ochos: '1-12:8',
  ochonueve: '1,2,4,5,7,8,10,11:8 3,6,9,12:9',
  alza: '1-5:8 6-9:9 10-12:8',
  habil: '2-11:10',
  trim: '3,6,9,12:25',
  inicio: '1,4,7,10:25',
  sem: '6,12:50',
  tercios: '4,8:33 12:34',
  tercios99: '4,8,12:33',
  bimes: '2,4,8,10:17 6,12:16',
  ninguna: '',
  picos: '1,2,4,5,7,8,10,11:5 3,6,9,12:15',
}

function monthsOf(list: string): number[] {
  return list.split(',').flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split('-').map(Number)
    // A name or a slip would become an empty range, and the figure would be lost without a word.
    if (!(first >= 1 && last >= first && last <= 12)) throw new RangeError(`demo table: ${list}`)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

/**
 * Twelve values from `3,6,9,12:25`, `1-5:8 6-9:9`, the name of a pattern, or '' (all null).
 *
 * @throws RangeError when a month or a value is not a number, or a month is named twice.
 */
export function readTwelve(spec: string): (number | null)[] {
  const values: (number | null)[] = Array.from({ length: 12 }, () => null)
  for (const token of readList(patterns[spec] ?? spec, ' ')) {
    const [months = '', value = ''] = token.split(':')
    const figure = Number(value)
    for (const month of monthsOf(months)) {
      if (value === '' || Number.isNaN(figure) || values[month - 1] !== null)
        throw new RangeError(`demo table: ${spec}`)
      values[month - 1] = figure
    }
  }
  return values
}

/** As {@link readTwelve}, percentages to basis points: `8.33` is 833. */
export function readShares(spec: string): (number | null)[] {
  return readTwelve(spec).map((value) => (value === null ? null : Math.round(value * 100)))
}

/** 32-bit FNV-1a of a text: the only source of variety in the demo, so that every run builds the same ministry. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  // FNV leaves neighbours alike in the low bits, which `pick` reads: mix once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash ^ (hash >>> 12)) >>> 0
}

/**
 * One of the options, always the same for the same seed.
 *
 * @throws RangeError when there are no options.
 */
export function pick<Option>(seed: string, options: readonly Option[]): Option {
  const option = options[hashText(seed) % options.length]
  if (option === undefined) throw new RangeError('nothing to pick from')
  return option
}

/** The figure that a person would plan: tens above 200, fives above 20, at least 1. */
export function roundQuantity(quantity: number): number {
  const step = quantity >= 200 ? 10 : quantity >= 20 ? 5 : 1
  return Math.max(1, Math.round(quantity / step) * step)
}
