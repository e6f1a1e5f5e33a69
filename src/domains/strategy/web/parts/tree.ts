import type { OutputOf } from '../../../../kernel/contract.ts'
import type { strategicPlanRoutes } from '../../contract.ts'
import type { Objective } from '../../model/strategicPlan.ts'
import { strategyText } from './messages.es.ts'

/** A strategic plan as the pages read it. */
export type Tree = OutputOf<typeof strategicPlanRoutes.getStrategicPlan>

export function unitName(tree: Tree, unitId: string | null): string | null {
  return tree.units.find((unit) => unit.id === unitId)?.name ?? null
}

export function objectiveOf(tree: Tree, objectiveId: string | null): Objective | undefined {
  return tree.objectives.find((objective) => objective.id === objectiveId)
}

export function objectiveHref(objective: Pick<Objective, 'id'>): string {
  return `/estrategia/objetivos/${objective.id}`
}

export function planHref(planId: string): string {
  return `/estrategia?plan=${encodeURIComponent(planId)}`
}

export function objectiveCode(objective: Pick<Objective, 'number'>): string {
  return strategyText.objectiveCode(objective.number)
}
