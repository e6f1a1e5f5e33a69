import { planRule } from '../rule.ts'

/**
 * No activity reaches the objective, neither through its lines nor through a process mapped to it. Rows that hang
 * from nothing may belong to it, so their number stands beside (D16).
 */
export const objectiveWithoutActivities = planRule({
  code: 'objective.withoutActivities',
  family: 'plan',
  severity: 'warning',
  source: 'domain.md D16; issue point 14',
  check: (index) => {
    const reached = new Set<string | null>()
    for (const { activity } of index.rows) {
      const { classification, lineId, processId } = activity
      if (classification === 'line') reached.add(index.linesById.get(lineId ?? '')?.objectiveId ?? null)
      if (classification === 'process') reached.add(index.processesById.get(processId ?? '')?.objectiveId ?? null)
    }
    const { unclassified, unmappedProcess } = index
    return index.plan.objectives
      .filter((objective) => !reached.has(objective.id))
      .toSorted((a, b) => a.number - b.number)
      .map(({ id, number, text }) => ({
        activity: null,
        unitId: null,
        field: 'objective' as const,
        params: { number, text, unclassified, unmappedProcess },
        facts: [id],
      }))
  },
})
