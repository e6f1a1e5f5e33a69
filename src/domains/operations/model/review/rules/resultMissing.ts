import { rowRule } from '../rule.ts'
import { isPlaceholder } from '../spanishText.ts'

/** Nobody could say at the end of the year whether the activity was worth it. */
export const resultMissing = rowRule({
  code: 'result.missing',
  family: 'result',
  severity: 'warning',
  source: 'domain.md A3 (columns of the plan); issue point 14',
  check: ({ activity }) => {
    const written = activity.expectedResult.trim()
    return isPlaceholder(written) ? { field: 'expectedResult', params: { written }, facts: [written] } : null
  },
})
