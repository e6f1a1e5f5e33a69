import { type Reader, unitsAt } from '../../../platform/index.ts'
import type { UnitAt } from '../../../platform/model/index.ts'
import { applyDecisions, type DecidedPlan } from '../../model/importReview/applyDecisions.ts'
import { comparePlan, type EnteringRow, type PlanComparison } from '../../model/importReview/comparePlan.ts'
import { enteringRows } from '../../model/importReview/enteringRows.ts'
import { type TargetedUnit, targetUnits } from '../../model/importReview/unitTargets.ts'
import type { Plan } from '../../model/plan.ts'
import { listActivities, type StoredActivity } from '../../store/activityStore.ts'
import type { PlanImport } from '../../store/importStore.ts'
import { findPlan } from '../../store/planStore.ts'
import { planDay } from '../../store/planUnitStore.ts'
import { catalogueOf } from '../catalogueOf.ts'

/** An import beside the institution and the plan that are there today. */
export type ImportView = {
  one: PlanImport
  tree: readonly UnitAt[]
  plan: Plan | undefined
  existing: readonly StoredActivity[]
  decided: DecidedPlan
  targets: readonly TargetedUnit[]
  entering: EnteringRow[]
  comparison: PlanComparison
}

/** Units of the plan's year, and those of today: a plan of the past is often read before its tree is. */
export async function treeOf(db: Reader, year: number, today: string): Promise<UnitAt[]> {
  const then = await unitsAt(db, planDay(year, today))
  const known = new Set(then.map(({ id }) => id))
  return [...then, ...(await unitsAt(db, today)).filter(({ id }) => !known.has(id))]
}

export async function viewImport(db: Reader, one: PlanImport, today: string): Promise<ImportView> {
  const tree = await treeOf(db, one.year, today)
  const plan = await findPlan(db, one.year)
  const existing = plan === undefined ? [] : await listActivities(db, plan.id)
  const decided = applyDecisions(one.plan, one.decisions)
  const targets = targetUnits(one.plan.units, tree, one.decisions.units)
  const entering = enteringRows(decided, targets)
  const comparison = comparePlan(entering, existing, await codesOfLines(db, plan))
  return { one, tree, plan, existing, decided, targets, entering, comparison }
}

export async function codesOfLines(db: Reader, plan: Plan | undefined): Promise<(lineId: string) => string | null> {
  const lines = plan === undefined ? [] : (await catalogueOf(db, plan)).lines
  const codes = new Map(lines.map(({ id, code }) => [id, code]))
  return (lineId) => codes.get(lineId) ?? null
}
