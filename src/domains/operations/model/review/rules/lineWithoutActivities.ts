import { planRule } from '../rule.ts'

/** No unit works on the line this year. */
export const lineWithoutActivities = planRule({
  code: 'line.withoutActivities',
  family: 'plan',
  severity: 'notice',
  source: 'field.md 1.2 ("objective with no activity"); domain.md D16',
  check: (index) => {
    const reached = new Set(index.rows.map(({ activity }) => activity.lineId))
    return [...index.linesById.values()]
      .filter((line) => !reached.has(line.id))
      .map(({ id, code, text }) => ({
        activity: null,
        unitId: null,
        field: 'line' as const,
        params: { code, text, unclassified: index.unclassified },
        facts: [id],
      }))
  },
})
