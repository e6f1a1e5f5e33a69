import { useRead } from '../../../ui/data/useRoute.ts'
import { planRoutes } from '../../operations/contract.ts'

/** The year before and the one after, where they have a plan. */
export function useNeighbourYears(year: number): { before: number | undefined; after: number | undefined } {
  const plans = useRead(planRoutes.listPlans, {}, { staleMs: 30_000 }).data?.plans ?? []
  const planned = (wanted: number): number | undefined => plans.find((plan) => plan.year === wanted)?.year
  return { before: planned(year - 1), after: planned(year + 1) }
}
