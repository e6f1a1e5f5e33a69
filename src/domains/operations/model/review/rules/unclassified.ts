import { isUnlinked, linkOf } from '../../activityChange.ts'
import { rowRule } from '../rule.ts'

/** The row hangs from no line and no process: it is shown and counted as such, never hidden (D16). */
export const unclassified = rowRule({
  code: 'unclassified',
  family: 'link',
  severity: 'notice',
  source: 'domain.md D16',
  check: ({ activity }) => {
    if (!isUnlinked(linkOf(activity))) return null
    const text = activity.lineText.trim()
    return { field: 'link', params: { text }, facts: [text] }
  },
})
