export type DecodedText = {
  text: string
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** Byte sequences that stand for no character; shown as U+FFFD. */
  badCharacters: number
}

/**
 * Bytes as text, or null when they are not text (NUL or many control characters).
 * UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252, which contains Latin-1. A UTF-8 file with a few broken
 * bytes (one cut in the middle of a letter, say) stays UTF-8: read as Windows-1252 every accent in it would be wrong.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes)
  if (bytes.includes(0)) return null
  const utf8 = decodeAs('utf-8', bytes)
  if (utf8 === null || utf8.badCharacters === 0) return utf8
  const letters = utf8.text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0
  return letters > utf8.badCharacters ? utf8 : decodeAs('windows-1252', bytes)
}

function decodeAs(encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder(encoding).decode(bytes)
  if (controlCharacters(text, encoding) > text.length / 200) return null
  return { text, encoding, badCharacters: countOf(text, '\ufffd') }
}

/** In Windows-1252 the five unassigned bytes count too: text does not use them, compressed data does. */
function controlCharacters(text: string, encoding: DecodedText['encoding']): number {
  const pattern =
    encoding === 'windows-1252'
      ? // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
        /[\x00-\x08\x0e-\x1f\x7f\x81\x8d\x8f\x90\x9d]/gu
      : // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
        /[\x00-\x08\x0e-\x1f\x7f]/gu
  return text.includes('\0') ? Number.POSITIVE_INFINITY : (text.match(pattern) ?? []).length
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1
}
