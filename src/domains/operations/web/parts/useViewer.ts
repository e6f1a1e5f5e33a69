import { useRead } from '../../../../ui/data/useRoute.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { planWriters, unitWriters } from '../../model/planPolicy.ts'

export type Viewer = {
  personId: string
  /** Holds a post of the planning office: imports, opens plans. */
  isPlanner: boolean
  /** May change some unit's plan; the server says which. */
  isWriter: boolean
  /** Units whose plan the viewer answers for, in the order of the posts held. */
  ownUnitIds: readonly string[]
  locale: string
  timeZone: string
  today: string
  /** What the country calls the plan of a year. */
  yearlyPlan: string
}

/** Who looks at the page; before the answer, nobody who may do anything. */
export function useViewer(): Viewer {
  const { data } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const posts = data?.assignments ?? []
  return {
    personId: data?.personId ?? '',
    isPlanner: posts.some(({ roles }) => roles.includes('planningOfficer')),
    isWriter: posts.some(({ roles }) => roles.some((role) => planWriters.includes(role))),
    ownUnitIds: posts
      .filter(({ roles }) => roles.some((role) => unitWriters.includes(role)))
      .map(({ unitId }) => unitId),
    locale: data?.institution.locale ?? 'es-SV',
    timeZone: data?.institution.timeZone ?? 'UTC',
    today: data?.today ?? '',
    yearlyPlan: data?.institution.yearlyPlan.name ?? '',
  }
}
