/** A line of 9 points with its leading, and the room above and below. */
const LINE_POINTS = 12
const PADDING_POINTS = 4
/** The tallest row that spreadsheets take. */
const MAX_POINTS = 409

/**
 * Height in points that wrapped texts need, each in a width told in characters. Excel would reckon it when it opens a file;
 * LibreOffice does not and would cut every second line.
 */
export function rowHeight(texts: readonly { text: string; width: number }[]): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesOf(text, width)))
  return Math.min(MAX_POINTS, lines * LINE_POINTS + PADDING_POINTS)
}

function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - 1)
  return text.split('\n').reduce((sum, line) => sum + wrappedLines(line, room), 0)
}

/** Words go to the next line whole; one that is longer than the line is broken. */
function wrappedLines(line: string, room: number): number {
  let lines = 1
  let used = 0
  for (const word of line.split(' ')) {
    const length = widthOf(word)
    if (used > 0 && used + 1 + length > room) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? 1 : 0) + length
    lines += Math.max(0, Math.ceil(used / room) - 1)
    if (used > room) used %= room
  }
  return lines
}

/** Widths are told in digits of the font: small letters are narrower than one, capitals wider. */
function widthOf(word: string): number {
  let width = 0
  for (const character of word) width += /\p{Lu}|[@%mwMW]/u.test(character) ? 1.3 : 0.92
  return width
}
