import type { UseQueryResult } from '@tanstack/react-query'
import type { OutputOf } from '../../../../kernel/contract.ts'
import type { CallError } from '../../../../ui/data/call.ts'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { planReadRoutes, planRoutes } from '../../contract.ts'

export type UnitPlanData = OutputOf<typeof planRoutes.unitPlan>
export type CatalogueData = OutputOf<typeof planReadRoutes.catalogue>

/** The plan of a unit. */
export function useUnitPlan(year: string, unitId: string): UseQueryResult<UnitPlanData, CallError> {
  return useRead(planRoutes.unitPlan, { year, unitId })
}

export const NO_CATALOGUE: CatalogueData = { perspectives: [], objectives: [], lines: [], processes: [] }

/** Lines, objectives and processes of a plan; empty until they arrive, since they only name what hangs from them. */
export function useCatalogue(year: string): CatalogueData {
  return useRead(planReadRoutes.catalogue, { year }, { staleMs: 60_000 }).data ?? NO_CATALOGUE
}
