import { isUnlinked, linkOf } from '../../activityChange.ts'
import { linkRepairs, linkSuggestions, sameTextTargets } from '../linkRepairs.ts'
import { rowRule } from '../rule.ts'

/** The row hangs from nothing, and the catalogue holds its code or its very text: link? Never done silently. */
export const lineSameText = rowRule({
  code: 'line.sameText',
  family: 'link',
  severity: 'notice',
  source: 'domain.md A3 ("same text as line 3.5: link?"), D16, D17',
  check: (row, index) => {
    if (!isUnlinked(linkOf(row.activity))) return null
    const byCode = row.lineCode === null ? [] : (index.linesByCode.get(row.lineCode) ?? [])
    const byText = sameTextTargets(row, index)
    const lines = byCode.length > 0 ? byCode : byText.lines
    const processes = byCode.length > 0 ? [] : byText.processes
    if (lines.length + processes.length === 0) return null
    const match = byCode.length > 0 ? 'code' : 'text'
    const suggestions = linkSuggestions(lines, processes)
    return {
      field: 'link',
      variant: match,
      params: { match, text: row.activity.lineText.trim(), suggestions },
      facts: [match, ...lines.map((line) => line.id), ...processes.map((process) => process.id)],
      repairs: linkRepairs(row, lines, processes),
    }
  },
})
