import type { PrintWarning } from '../../model.ts'
import { mapTexts } from '../printableText.ts'
import type { FontCoverage } from './fontCoverage.ts'

const REPLACEMENT = '□'

/**
 * The data with □ in the place of each character that no font draws, and a warning that counts them. Invisible format
 * characters (joiners, marks of direction, variation selectors) are left out without a word: nothing is lost to a reader.
 */
export function replaceMissingGlyphs<T>(data: T, covers: FontCoverage): { data: T; warnings: PrintWarning[] } {
  const missing: string[] = []
  const change = (text: string): string =>
    Array.from(text, (character) => {
      if (character === '\n' || covers(character.codePointAt(0) ?? 0)) return character
      if (/\p{Cf}|\p{Variation_Selector}/u.test(character)) return ''
      if (/\p{Zs}/u.test(character)) return ' '
      missing.push(character)
      return REPLACEMENT
    }).join('')
  const replaced = mapTexts(data, change)
  if (missing.length === 0) return { data: replaced, warnings: [] }
  const characters = [...new Set(missing)].slice(0, 40).join('')
  return { data: replaced, warnings: [{ code: 'charactersReplaced', count: missing.length, characters }] }
}
