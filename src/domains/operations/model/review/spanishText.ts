import { foldText } from '../../../../kernel/text.ts'

/** Placeholders that people type in a field that they must not leave empty. */
const PLACEHOLDER =
  /^(?:n\.?\s?[/.]?\s?a\.?|s\.?\s?\/\s?[dn]\.?|no aplica|no corresponde|ningun[oa]?|pendiente|por definir|por designar|sin definir|sin dato|tbd|x+|[\s.\-–—_*/]*)$/u

/** Folding is what costs most in a large plan, and no placeholder is this long. */
const LONGEST_PLACEHOLDER = 80

/** True for an empty text and for one that only fills the field ("N/A", "por definir", "—"). */
export function isPlaceholder(text: string): boolean {
  return text.length <= LONGEST_PLACEHOLDER && PLACEHOLDER.test(foldText(text))
}

/** Nouns that end like an infinitive. */
const NOT_VERBS = new Set(
  (
    'alquiler altar anterior auxiliar azucar bar bienestar caracter celular chofer collar dolar ejemplar escolar ' +
    'exterior familiar hogar lider lugar malestar mar menester militar mujer par particular pilar popular regular ' +
    'similar singular solar super taller titular tutelar vulgar'
  ).split(' '),
)

/** Enough of a name to hold its first word. */
const HEAD = 80

/** The first word, folded, without bullets, numbering, quotes and a loose particle that slid in from the next column (A6, trap 11). */
export function leadingWord(text: string): string {
  const clean = foldText(text.slice(0, HEAD))
    .replace(/^(?:\d+(?:\.\d+)*[\s.):-]+)?[^\p{L}]*/u, '')
    .replace(/^(?:a|de|no)\s+/u, '')
  return /^\p{L}+/u.exec(clean)?.[0] ?? ''
}

/** True when a word has the form of an infinitive ("elaborar", "darle"), taken by its ending. */
export function isInfinitive(word: string): boolean {
  const folded = foldText(word)
  return /^\p{L}*[aei]r(?:se|le|les|lo|los)?$/u.test(folded) && folded.length > 2 && !NOT_VERBS.has(folded)
}

/** Splits what a person wrote as a list: by semicolon, comma, slash or line, without empty pieces. */
export function pieces(text: string): string[] {
  return text
    .split(/[;,/\n]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}
