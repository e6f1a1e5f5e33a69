import { keptUnder } from '../../../kernel/kept.ts'
import { groupByUnit } from '../model/planTotals.ts'
import type { Finding } from '../model/review/finding.ts'
import { countBySeverity } from '../model/review/findingGroups.ts'
import { reviewPlan } from '../model/review/reviewPlan.ts'
import type { PlanContent, WholePlan } from './planMemory.ts'

/** Every finding of the reviewer, accepted or not; what is withdrawn from the catalogue is not there to hang from. */
export function findingsIn({ year, units, activities, catalogue }: PlanContent): Finding[] {
  return reviewPlan({
    year,
    units: units.map(({ id, name }) => ({ id, name })),
    activities: activities.map((activity) => ({ activity, rawMonths: activity.rawMonths })),
    objectives: catalogue.objectives,
    lines: catalogue.lines.filter((line) => !line.withdrawn),
    processes: catalogue.processes.filter((process) => !process.withdrawn),
  })
}

const findingsOfContent = keptUnder((content: PlanContent): readonly Finding[] => findingsIn(content))

/** The same of a plan in memory: reviewing 500 rows takes tens of milliseconds, and steps leave its content as it is. */
export function findingsOf({ content }: WholePlan): readonly Finding[] {
  return findingsOfContent(content)
}

/** Findings that nobody accepted with a reason. */
export const openFindings = keptUnder((whole: WholePlan): readonly Finding[] =>
  findingsOf(whole).filter((finding) => !whole.accepted.has(finding.fingerprint)),
)

type Counts = ReturnType<typeof countBySeverity>

/** Open findings by severity: of the whole plan, and by unit (null: of none). */
export const doubtsOf = keptUnder((whole: WholePlan): { all: Counts; byUnit: ReadonlyMap<string | null, Counts> } => {
  const open = openFindings(whole)
  const byUnit = [...groupByUnit(open)].map(([unitId, own]): [string | null, Counts] => [unitId, countBySeverity(own)])
  return { all: countBySeverity(open), byUnit: new Map(byUnit) }
})

export const NO_DOUBTS: Counts = countBySeverity([])
