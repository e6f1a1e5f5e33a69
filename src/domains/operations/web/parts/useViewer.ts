import { useRead } from '../../../../ui/data/useRoute.ts'
import { sessionRoutes } from '../../../platform/contract.ts'

export type Viewer = {
  personId: string
  /** Holds a post of the planning office: imports, opens plans. */
  isPlanner: boolean
  locale: string
  timeZone: string
  today: string
  /** What the country calls the plan of a year. */
  yearlyPlan: string
}

/** Who looks at the page; before the answer, nobody who may do anything. */
export function useViewer(): Viewer {
  const { data } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  return {
    personId: data?.personId ?? '',
    isPlanner: data?.assignments.some(({ roles }) => roles.includes('planningOfficer')) ?? false,
    locale: data?.institution.locale ?? 'es-SV',
    timeZone: data?.institution.timeZone ?? 'UTC',
    today: data?.today ?? '',
    yearlyPlan: data?.institution.yearlyPlan.name ?? '',
  }
}
