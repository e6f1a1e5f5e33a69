/**
 * The only changes a reader makes to a text: non-breaking and figure spaces become plain spaces, zero-width marks and
 * form feeds go. None of them can be seen, and `8 %` must be the same figure whichever space was typed.
 */
export function visibleText(text: string): string {
  return text.replace(/[\u00a0\u2007\u202f]/gu, ' ').replace(/[\u200b\u2060\ufeff\u00ad\f]/gu, '')
}
