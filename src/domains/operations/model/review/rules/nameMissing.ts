import { rowRule } from '../rule.ts'
import { isPlaceholder } from '../spanishText.ts'

/** The row does not say what is done. */
export const nameMissing = rowRule({
  code: 'name.missing',
  family: 'name',
  severity: 'warning',
  source: 'domain.md A3 (columns of the plan)',
  check: ({ activity }) =>
    isPlaceholder(activity.name) ? { field: 'name', params: {}, facts: [activity.name.trim()] } : null,
})
