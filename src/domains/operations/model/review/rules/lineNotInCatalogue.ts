import { linkRepairs, sameTextTargets } from '../linkRepairs.ts'
import { rowRule } from '../rule.ts'

/**
 * The row is linked to a line that the catalogue does not hold, or it hangs from nothing and its text carries a code
 * that the catalogue does not hold. A process row is left alone: somebody decided what it is.
 */
export const lineNotInCatalogue = rowRule({
  code: 'line.notInCatalogue',
  family: 'link',
  severity: 'warning',
  source: 'domain.md A3, D17; issue point 14',
  check: (row, index) => {
    const { classification, lineId, lineText } = row.activity
    if (classification === 'process' || (lineId !== null && index.linesById.has(lineId))) return null
    const isUnknownCode = row.lineCode !== null && !index.linesByCode.has(row.lineCode)
    if (lineId === null && !isUnknownCode) return null
    const { lines, processes } = sameTextTargets(row, index)
    const text = lineText.trim()
    return {
      field: 'link',
      params: { code: row.lineCode, text },
      facts: [lineId, row.lineCode],
      repairs: linkRepairs(row, lines, processes),
    }
  },
})
