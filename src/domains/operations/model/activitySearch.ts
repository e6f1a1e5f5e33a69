import { foldText } from '../../../kernel/text.ts'
import type { Activity } from './activity.ts'

/** All words of an activity in the form in which people search: without accents or case. */
export function searchText(activity: Activity): string {
  const { code, lineText, name, expectedResult, means, responsibleText, condition } = activity
  return foldText([code, lineText, name, expectedResult, ...means, responsibleText, condition ?? ''].join(' '))
}

/** Whether a text made by `searchText` holds every word that was typed, each anywhere in it; no word is in every text. */
export function matcherOf(typed: string): (searched: string) => boolean {
  const words = foldText(typed)
    .split(' ')
    .filter((word) => word !== '')
  return (searched) => words.every((word) => searched.includes(word))
}
