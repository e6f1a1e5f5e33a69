import { foldText } from '../../../kernel/text.ts'
import type { Activity } from './activity.ts'

/** All words of an activity in the form in which people search: without accents or case. */
export function searchText(activity: Activity): string {
  const { code, lineText, name, expectedResult, means, responsibleText, condition } = activity
  return foldText([code, lineText, name, expectedResult, ...means, responsibleText, condition ?? ''].join(' '))
}
