/**
 * Characters that no printed file may carry: C0 and C1 controls (Excel and Word refuse the file, Typst the compile),
 * halves of surrogate pairs and the two non-characters. Tabulators become spaces; line feeds stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu

export function printableText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replaceAll('\t', ' ').replace(unprintable, '')
}

/** The same plain data with every text passed through `change`; keys, figures and nulls stay. */
export function mapTexts<T>(value: T, change: (text: string) => string): T
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]))
}
