/**
 * The form in which a printed text and what was read from the paper are the same: letters and figures. Where a line ends,
 * a word is parted or a letter is set closer is the printer's business; composed letters and ligatures are one.
 */
export function printedForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\P{C}\n]/gu, '')
    .replace(/[\s\p{Cf}\p{Pd}]+/gu, '')
}

/** □ stands on paper for a character that no font could draw, and is equal to any one character. */
const REPLACEMENT = '□'

export function sameInPrint(printed: string, read: string): boolean {
  const [a, b] = [Array.from(printedForm(printed)), Array.from(printedForm(read))]
  return a.length === b.length && a.every((character, index) => character === b[index] || b[index] === REPLACEMENT)
}
