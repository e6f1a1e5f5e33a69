import { together } from '../../../kernel/together.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Activity } from '../model/activity.ts'
import { demandUnlocked, planOnDay } from '../model/closing/yearLock.ts'
import type { Plan } from '../model/plan.ts'
import type { PlanVersion } from '../model/workflow/planVersion.ts'
import { getPlan, getPlanForStep, getPlanHeld, listPlans } from '../store/planStore.ts'
import { findVersionInForce } from '../store/versionStore.ts'
import { frozenPlan } from './versionMemory.ts'

/** What is carried out in a year: the version in force as it was frozen (ADR 014). Nobody may change it. */
export type PlanInForce = {
  plan: Plan
  version: number
  units: readonly { id: string; code: string; name: string; kind: string; activities: readonly Activity[] }[]
}

/**
 * The plan that a year is carried out by, or undefined while no version is in force.
 *
 * @throws DomainError `operations.planNotFound`.
 */
export async function planInForce(db: Reader, year: number, today: string): Promise<PlanInForce | undefined> {
  const [plan, version] = await together([getPlan(db, year), findVersionInForce(db, year)])
  return inForceOf(db, planOnDay(plan, today), version)
}

async function inForceOf(db: Reader, plan: Plan, version: PlanVersion | undefined): Promise<PlanInForce | undefined> {
  if (version === undefined) return undefined
  const { units } = await frozenPlan(db, version)
  return { plan, version: version.number, units }
}

/** The plan of each year that is being carried out on a day, the newest first; closed years are not among them. */
export async function plansInForce(db: Reader, today: string): Promise<PlanInForce[]> {
  const years = (await listPlans(db)).filter((plan) => planOnDay(plan, today).status === 'inForce')
  const found: PlanInForce[] = []
  for (const { year } of years) {
    const plan = await planInForce(db, year, today)
    if (plan !== undefined) found.push(plan)
  }
  return found
}

/**
 * The same in an act that writes beside the plan and not in it: no other act changes or closes the year meanwhile, and acts of
 * the same kind do not wait for each other.
 *
 * @throws DomainError `operations.planNotFound`, `operations.yearClosed`.
 */
export async function planHeldInForce(tx: Tx, year: number, today: string): Promise<PlanInForce | undefined> {
  // The version is asked for behind the lock, so it is the one of the plan that is held.
  const [plan, version] = await together([getPlanHeld(tx, year), findVersionInForce(tx, year)])
  demandUnlocked(plan, today)
  return inForceOf(tx, planOnDay(plan, today), version)
}

/**
 * The same in an act that closes something of the year: it waits for the acts that write beside the plan, and they for it.
 *
 * @throws DomainError `operations.planNotFound`, `operations.yearClosed`.
 */
export async function planAloneInForce(tx: Tx, year: number, today: string): Promise<PlanInForce | undefined> {
  await getPlanForStep(tx, year, today)
  return planInForce(tx, year, today)
}
