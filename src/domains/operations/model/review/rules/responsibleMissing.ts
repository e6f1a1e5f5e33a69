import { rowRule } from '../rule.ts'
import { isPlaceholder } from '../spanishText.ts'

/** Nobody answers for the activity: no post, unit or committee is named. */
export const responsibleMissing = rowRule({
  code: 'responsible.missing',
  family: 'responsible',
  severity: 'warning',
  source: 'domain.md A3, D18; issue point 14',
  check: ({ activity }) => {
    const written = activity.responsibleText.trim()
    return isPlaceholder(written) ? { field: 'responsibleText', params: { written }, facts: [written] } : null
  },
})
