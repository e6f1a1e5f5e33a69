import type { Reader } from '../../platform/index.ts'
import { type Catalogue, getCatalogue } from '../../strategy/index.ts'
import type { Plan } from '../model/plan.ts'
import type { Finding } from '../model/review/finding.ts'
import { reviewPlan } from '../model/review/reviewPlan.ts'
import { listAcceptances } from '../store/acceptanceStore.ts'
import type { StoredActivity } from '../store/activityStore.ts'
import type { PlanUnit } from '../store/planUnitStore.ts'

type Reviewed = { key: string; findings: Finding[] }

/** Findings of an unchanged plan, kept under its activities: reviewing 500 rows takes tens of milliseconds. */
const reviewed = new WeakMap<readonly StoredActivity[], Reviewed>()

const NO_CATALOGUE: Catalogue = { perspectives: [], objectives: [], lines: [], processes: [] }

export async function catalogueOf(db: Reader, plan: Plan): Promise<Catalogue> {
  return plan.strategicPlanId === null ? NO_CATALOGUE : getCatalogue(db, plan.strategicPlanId)
}

/** Every finding of the reviewer, accepted or not. */
export async function findingsOf(
  db: Reader,
  plan: Plan,
  units: readonly PlanUnit[],
  activities: readonly StoredActivity[],
): Promise<Finding[]> {
  const { objectives, lines, processes } = await catalogueOf(db, plan)
  const names = units.map(({ id, name }) => ({ id, name }))
  const key = JSON.stringify([names, objectives, lines, processes])
  const known = reviewed.get(activities)
  if (known?.key === key) return known.findings
  const findings = reviewPlan({
    year: plan.year,
    units: names,
    activities: activities.map((activity) => ({ activity, rawMonths: activity.rawMonths })),
    objectives,
    lines: lines.filter((line) => !line.withdrawn),
    processes: processes.filter((process) => !process.withdrawn),
  })
  reviewed.set(activities, { key, findings })
  return findings
}

/** Findings that nobody accepted with a reason. */
export async function openFindings(
  db: Reader,
  plan: Plan,
  units: readonly PlanUnit[],
  activities: readonly StoredActivity[],
): Promise<Finding[]> {
  const accepted = new Set((await listAcceptances(db, plan.id)).map((acceptance) => acceptance.fingerprint))
  return (await findingsOf(db, plan, units, activities)).filter((finding) => !accepted.has(finding.fingerprint))
}
