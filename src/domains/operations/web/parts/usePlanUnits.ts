import { useRead } from '../../../../ui/data/useRoute.ts'
import { planRoutes } from '../../contract.ts'

/** Units of a plan as choices of a list, by name. */
export function usePlanUnits(year: string): { id: string; label: string; detail: string }[] {
  const { data } = useRead(planRoutes.overview, { year }, { staleMs: 60_000 })
  return (data?.units ?? []).map(({ unitId, name, code }) => ({ id: unitId, label: name, detail: code }))
}
