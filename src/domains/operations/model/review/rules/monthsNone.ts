import type { Modality } from '../../activity.ts'
import type { Severity } from '../finding.ts'
import { targetRepairs } from '../monthRepairs.ts'
import { rowRule } from '../rule.ts'

/**
 * No month holds work. What that means depends on the modality (D33): an activity on demand or on a condition may
 * have no programme (notice), one that is not offered has none by definition (nothing to say), any other lacks it.
 */
const severities: Readonly<Record<Modality, Severity | null>> = {
  scheduled: 'warning',
  permanent: 'warning',
  onDemand: 'notice',
  conditional: 'notice',
  notOffered: null,
}

export const monthsNone = rowRule({
  code: 'months.none',
  family: 'months',
  severity: 'warning',
  source: 'domain.md D2, D33, A5 (sum 0)',
  check: ({ activity, sum }) => {
    const { modality } = activity
    const severity = modality === null ? 'warning' : severities[modality]
    if ((sum ?? 0) > 0 || severity === null) return null
    const zeros = activity.months.filter((share) => share === 0).length
    return {
      severity,
      field: 'months',
      params: { modality, zeros },
      facts: [modality, ...activity.months],
      repairs: targetRepairs(activity),
    }
  },
})
