/**
 * The only changes a reader makes to a text: non-breaking and figure spaces become plain spaces, zero-width marks and
 * form feeds go, letters that a printer joins (`ﬁ`) are two again, and a letter and its accent are one. None of them can be
 * seen; `8 %` must be the same figure whichever space was typed, and `Oﬁcina` the same word.
 */
export function visibleText(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f]/gu, ' ')
    .replace(/[\u200b\u2060\ufeff\u00ad\f]/gu, '')
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
}
