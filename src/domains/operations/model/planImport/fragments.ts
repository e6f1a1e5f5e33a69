import { isIncomplete, joinTexts } from './incompleteText.ts'
import { TEXT_FIELDS, type TextField } from './layout.ts'
import type { RowTexts } from './tableRows.ts'
import type { TextIndex } from './textIndex.ts'

export type Join = { texts: RowTexts; fields: readonly TextField[] }

/**
 * Joins a fragment to the row it was cut from: every non-empty cell must go on from a cell of the row that has not
 * ended, or complete it to a text that stands whole elsewhere in the document. Otherwise undefined: the fragment is
 * an orphan, its head is on a missing page, however tempting the row before it is (domain.md A7).
 */
export function joinFragment(
  row: RowTexts,
  fragment: RowTexts,
  indexes: ReadonlyMap<TextField, TextIndex>,
): Join | undefined {
  const fields = TEXT_FIELDS.filter((field) => fragment[field] !== '')
  if (fields.length === 0) return undefined
  const joined: Record<TextField, string> = { ...row }
  for (const field of fields) {
    const head = row[field]
    if (head === '') return undefined
    const whole = joinTexts(head, fragment[field])
    if (!isIncomplete(head) && indexes.get(field)?.has(whole) !== true) return undefined
    joined[field] = whole
  }
  return { texts: joined, fields }
}
