import type { Change } from '../../activityChange.ts'
import { cutEnding } from '../cutText.ts'
import type { FindingField, Repair } from '../finding.ts'
import { completableFields, type ReviewIndex, type ReviewRow } from '../reviewIndex.ts'
import { rowRule } from '../rule.ts'

/** A text ends where no sentence ends: a page break cut it. The whole text is proposed where it stands elsewhere. */
export const textCut = rowRule({
  code: 'text.cut',
  family: 'text',
  severity: 'warning',
  source: 'domain.md A3 (cut texts), A7',
  check: (row, index) => {
    const cut = completableFields.filter((field) => cutEnding(row.activity[field]) !== null)
    const cutMeans = row.means.find((text) => cutEnding(text) !== null)
    const fields: FindingField[] = cutMeans === undefined ? cut : [...cut, 'means']
    const [field] = fields
    if (field === undefined) return null
    const texts = cut.map((one) => row.activity[one].trim())
    const ending = cutEnding(texts[0] ?? cutMeans ?? '') ?? ''
    return {
      field,
      params: { fields, ending },
      facts: [...fields, ...texts, cutMeans ?? null],
      repairs: completions(row, index),
    }
  },
})

function completions(row: ReviewRow, index: ReviewIndex): Repair[] {
  const changes = completableFields.flatMap((field): Change[] => {
    const before = row.activity[field]
    const after = cutEnding(before) === null ? null : index.completionOf(field, before)
    return after === null ? [] : [{ activityId: row.activity.id, field, before, after }]
  })
  const texts = changes.map((change) => String(change.after))
  return changes.length === 0 ? [] : [{ code: 'text.complete', params: { texts }, changes }]
}
