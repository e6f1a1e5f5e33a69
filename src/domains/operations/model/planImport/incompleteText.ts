import { foldText } from '../../../../kernel/text.ts'
import { FUNCTION_WORDS } from './words.ts'

/**
 * A text that can't end where it ends: function word, "/", comma, hyphen or an open parenthesis (domain.md A7).
 * The mark of a foot-note (`^a`) is no word.
 */
export function isIncomplete(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed === '') return false
  if (/[/,(\-–]$/u.test(trimmed)) return true
  if (count(trimmed, '(') > count(trimmed, ')')) return true
  if (/\^\w{1,2}$/u.test(trimmed)) return false
  const last = foldText(trimmed).split(' ').at(-1) ?? ''
  return trimmed.includes(' ') && FUNCTION_WORDS.has(last)
}

/** Puts a continuation behind its head: no space after "/" or an open parenthesis, one space otherwise. */
export function joinTexts(head: string, tail: string): string {
  return /[/(]$/u.test(head) ? head + tail : `${head} ${tail}`
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1
}
