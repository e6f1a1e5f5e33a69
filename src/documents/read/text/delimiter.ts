export type Delimiter = ';' | ',' | '\t' | '|'

const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ',']

/**
 * The character that divides a file into columns, or null when it is no delimited file. It is one when most lines
 * carry it the same number of times, outside quotes. Prose has commas too, so a comma must do it at least twice in a line
 * and, unless the name says it is a table, a comma before a space does not count. The name also halves what is asked for,
 * because titles above a table carry no delimiters.
 */
export function findDelimiter(text: string, namedAsTable: boolean): Delimiter | null {
  const lines = text
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '')
    .slice(0, 2_000)
  if (lines.some((line) => /^\s*\|.*\|\s*$/u.test(line))) return null
  const countable = namedAsTable ? lines : lines.map((line) => line.replace(/, /gu, ' '))
  const asked = namedAsTable ? 0.3 : 0.6
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, share: consistency(countable, delimiter) }))
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share >= asked ? best.delimiter : null
}

/** Share of the lines that carry the delimiter the most usual number of times; 0 when they are fewer than two. */
function consistency(lines: readonly string[], delimiter: Delimiter): number {
  const counts = new Map<number, number>()
  const least = delimiter === ',' ? 2 : 1
  for (const line of lines) {
    const count = unquoted(line).split(delimiter).length - 1
    if (count >= least) counts.set(count, (counts.get(count) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  return most < 2 ? 0 : most / lines.length
}

function unquoted(line: string): string {
  return line.replace(/"(?:[^"]|"")*"/gu, '')
}
