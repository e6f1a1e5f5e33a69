import { foldText } from '../../../../kernel/text.ts'
import { sameWord } from './editDistance.ts'
import type { ImportedUnit } from './importedPlan.ts'
import { isUpperCase, wordCount } from './sourceLine.ts'
import { GENERIC_SHEET, GENERIC_UNIT_WORDS, STRONG_UNIT_NOUNS, UNIT_NOUNS } from './words.ts'

/** Nouns that name a unit inside a plan's title; the others there name the institution. */
const TITLE_NOUNS = new Set(
  'direccion subdireccion unidad oficina departamento gerencia seccion division delegacion'.split(' '),
)

const PARTICLES = new Set('a al con de del e el en la las los o para por y'.split(' '))

/** A text that begins as the names of units do: "Dirección…", "Oficina…". */
export function startsLikeUnit(text: string): boolean {
  return UNIT_NOUNS.has(firstWord(text))
}

/** A loose line that can be the title of a unit's plan, numbered or not. */
export function isUnitTitle(text: string): boolean {
  const name = withoutNumber(text)
  return (
    STRONG_UNIT_NOUNS.has(firstWord(name)) &&
    /^\p{Lu}/u.test(name) &&
    wordCount(name) <= 16 &&
    !/[.:;,]$/u.test(name) &&
    !/\d%/u.test(name)
  )
}

/** `3. Dirección…`, `IV) Oficina…`, `04.02 Dirección…`: the number is the document's, not the unit's. */
export function withoutNumber(text: string): string {
  const rest = /^\d{1,3}(?:\.\d{1,3})+\s+(.+)$/u.exec(text)?.[1]
  if (rest !== undefined && TITLE_NOUNS.has(firstWord(rest))) return rest
  return text.replace(/^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})\s*[.)\-–]+\s*/u, '').trim()
}

/** The unit inside the title of a plan: "Plan operativo anual de la Dirección … 2025"; null when it names none. */
export function unitInPlanTitle(title: string): string | null {
  const words = title.split(' ')
  const at = words.findIndex((word, index) => index > 1 && TITLE_NOUNS.has(foldText(word)))
  if (at === -1) return null
  const name = words
    .slice(at)
    .join(' ')
    .replace(/[\s,.\-–(]*(?:(?:año|para el año)\s*)?(?:20\d\d)?[)\s]*$/u, '')
  return wordCount(name) >= 2 && isUnitTitle(name) ? name : null
}

const INSTITUTION_NOUNS = new Set('secretaria superintendencia instituto agencia procuraduria'.split(' '))

/** Names that head whole institutions as often as units; a sheet named like a unit says which one it is. */
export function isInstitutionTitle(text: string): boolean {
  return INSTITUTION_NOUNS.has(firstWord(text))
}

function firstWord(text: string): string {
  return (
    foldText(text)
      .split(/[^a-zñ]+/u)
      .find((word) => word !== '') ?? ''
  )
}

/** The words of a name that matter, folded, without particles, signs and plural endings. */
export function unitWords(name: string): string[] {
  return foldText(name)
    .replace(/[^a-z0-9ñ ]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !PARTICLES.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?<=[aeiou])s$/u, '') : word))
}

/** The same unit, written the same way but for case, accents, particles, plural and misread letters. */
export function sameUnit(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => sameWord(word, b[index] ?? ''))
}

/** Names that stand one above the other, title and table, and share what distinguishes them: one unit, two spellings. */
export function variantOf(a: readonly string[], b: readonly string[]): boolean {
  const distinct = (words: readonly string[]): string[] =>
    words.filter((word) => !UNIT_NOUNS.has(word) && !GENERIC_UNIT_WORDS.has(word))
  const [first, second] = [distinct(a), distinct(b)]
  const fewer = Math.min(first.length, second.length)
  if (fewer === 0) return sameUnit(a, b)
  const shared = first.filter((word) => second.some((other) => sameWord(word, other))).length
  return shared >= fewer * 0.5
}

/** The fullest form seen: small letters before capitals, then most words, then most letters. */
export function canonicalName(names: readonly string[]): string {
  const rank = (name: string): number =>
    (mostlyCapitals(name) ? 0 : 1_000_000) + unitWords(name).length * 1000 + name.length
  return [...names].sort((a, b) => rank(b) - rank(a))[0] ?? ''
}

function mostlyCapitals(name: string): boolean {
  const letters = [...name].filter((letter) => /\p{L}/u.test(letter))
  return letters.filter((letter) => isUpperCase(letter)).length > letters.length / 2
}

/** Central unless the name says otherwise; `organo` is never guessed from a name, a person sets it. */
export function unitKind(name: string): ImportedUnit['kind'] {
  const folded = foldText(name)
  if (/\b(departamental(es)?|provincial(es)?|municipal(es)?)\b/u.test(folded)) return 'departamental'
  if (/\b(regional(es)?|zonal(es)?|macrorregional(es)?)\b|^region\b/u.test(folded)) return 'regional'
  return 'central'
}

/** The unit that a sheet's name tells, without its number; null when the name is a general one. */
export function unitOfSheet(name: string): string | null {
  const clean = name.replace(/^\s*\d+[\s._)-]+/u, '').trim()
  return clean === '' || GENERIC_SHEET.test(foldText(clean)) ? null : clean
}

/** The name behind "Unidad: …", without what the next label of the same line says ("Periodo: …"). */
export function behindLabel(text: string): string {
  const name = text
    .slice(text.indexOf(':') + 1)
    .replace(/\s\p{Lu}\p{Ll}+:.*$/su, '')
    .trim()
  return withoutNumber(name)
}
