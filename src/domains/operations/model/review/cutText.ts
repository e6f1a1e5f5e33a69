import { foldText } from '../../../../kernel/text.ts'

/** Words that a Spanish sentence cannot end in: articles, prepositions, conjunctions. */
const FUNCTION_WORDS = new Set(
  (
    'a al ante bajo cada con contra cuya cuyo de del desde e el en entre hacia hasta la las lo los mediante ni o para ' +
    'por que se segun sin sobre su sus tanto tras u un una unas unos y'
  ).split(' '),
)

/** Words after which a lone letter is a name and not a preposition ("inciso a", "tipo o"). */
const LETTER_NAMES = new Set(
  'anexo categoria clase fase grado grupo inciso letra literal nivel ordinal serie tipo'.split(' '),
)

/**
 * What a text ends in when it seems cut by a page break: a function word, a slash or a parenthesis that is not
 * closed; null when it looks whole. Source: domain.md A7.
 */
export function cutEnding(text: string): string | null {
  const whole = text.trim()
  if (whole.endsWith('/')) return '/'
  const opened = whole.lastIndexOf('(')
  if (opened > whole.lastIndexOf(')')) return whole.slice(opened)
  const [before, last] = whole.split(/\s+/u).slice(-2)
  if (before === undefined || last === undefined) return null
  if (!/^\p{L}+$/u.test(last) || !FUNCTION_WORDS.has(foldText(last))) return null
  // "40 empresas cada una" is a whole sentence.
  if (foldText(before) === 'cada' && foldText(last) === 'una') return null
  const isLetterName = last.length === 1 && (last !== last.toLowerCase() || LETTER_NAMES.has(foldText(before)))
  return isLetterName ? null : last
}
