import { foldText } from '../../../../kernel/text.ts'

export type TextPart = { text: string; isHit: boolean }

/**
 * A text cut at the places that hold one of the words, without accents or case; the text itself is not changed. Words
 * are looked for inside longer ones too, as the search does.
 */
export function highlight(text: string, words: readonly string[]): TextPart[] {
  const sought = words.map(foldText).filter((word) => word !== '')
  const letters = [...text]
  // One place for each letter of the folded text, so that a hit finds its way back to the letters as written.
  const folded = letters.flatMap((letter, at) => {
    const bare = letter
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      .toLowerCase()
    return [...(/^\s+$/u.test(bare) ? ' ' : bare)].map((one) => ({ one, at }))
  })
  const flat = folded.map(({ one }) => one).join('')
  const hits = new Set<number>()
  for (const word of sought) {
    for (let from = flat.indexOf(word); from !== -1; from = flat.indexOf(word, from + 1)) {
      for (const { at } of folded.slice(from, from + word.length)) hits.add(at)
    }
  }
  const parts: TextPart[] = []
  for (const [at, letter] of letters.entries()) {
    const last = parts.at(-1)
    if (last !== undefined && last.isHit === hits.has(at)) last.text += letter
    else parts.push({ text: letter, isHit: hits.has(at) })
  }
  return parts
}

/** Words of a search as typed. */
export function searchWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}
