/**
 * The form in which two texts are the same to a person: no accents, no case, single spaces.
 * Keeps ñ apart from n only as far as Unicode decomposition does (ñ → n), because people search without it.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
}

const collator = new Intl.Collator('es', { sensitivity: 'base', numeric: true })

/** Spanish alphabetical order, the same on every database. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b)
}

/** A sentence with its `{name}` places filled in; what is missing reads as a question mark. */
export function fillIn(sentence: string, values: Readonly<Record<string, unknown>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? '?'))
}
