/**
 * What counts as the same text in a file that came back: programs trim, turn tabs to spaces and drop characters that no
 * file may carry, none of which is an edit. Line breaks count; several means of verification stand one on each line.
 */
export function comparableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{C}\n]/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n+ */gu, '\n')
    .trim()
}

/** One means of verification for each line that says something. */
export function meansOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
