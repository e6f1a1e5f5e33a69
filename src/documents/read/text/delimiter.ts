export type Delimiter = ';' | ',' | '\t' | '|'

const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ',']

/**
 * The character that divides a file into columns, or null when it is no delimited file. It is one when most lines
 * carry it the same number of times, outside quotes. Prose has commas too, so a comma must do it at least twice in a line
 * and, unless the name says it is a table, a comma before a space does not count. The name also halves what is asked for,
 * because titles above a table carry no delimiters; lines that agree on many columns are a table below any number of them,
 * and so are lines of many bars under any name, which no prose has.
 */
export function findDelimiter(text: string, namedAsTable: boolean): Delimiter | null {
  const lines = text
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 2_000)
  if (isBarred(lines)) return null
  const countable = namedAsTable ? lines : lines.map((line) => line.replace(/, /gu, ' '))
  const asked = namedAsTable ? 0.3 : 0.6
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, ...consistency(countable, delimiter) }))
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a))
  const isWide = best.times >= WIDE && (namedAsTable || best.delimiter === '|')
  return best.share >= asked || isWide ? best.delimiter : null
}

/** Tables drawn with bars on both sides of every row; of a file divided by bars only rows with empty ends look like that. */
function isBarred(lines: readonly string[]): boolean {
  const withBars = lines.filter((line) => line.includes('|'))
  const barred = withBars.filter((line) => /^\s*\|.*\|\s*$/u.test(line))
  return barred.length > 0 && barred.length >= withBars.length / 2
}

/** Delimiters in a line that no prose agrees on by chance. */
const WIDE = 6

/** The most usual number of delimiters in a line, and the share of the lines that carry it; 0 when fewer than two do. */
function consistency(lines: readonly string[], delimiter: Delimiter): { times: number; share: number } {
  const counts = new Map<number, number>()
  const least = delimiter === ',' ? 2 : 1
  for (const line of lines) {
    const count = unquoted(line).split(delimiter).length - 1
    if (count >= least) counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  const [times, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])
  return most < 2 ? { times: 0, share: 0 } : { times, share: most / lines.length }
}

function unquoted(line: string): string {
  return line.replace(/"(?:[^"]|"")*"/gu, '')
}
