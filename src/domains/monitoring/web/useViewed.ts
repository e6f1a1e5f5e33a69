import { useRead } from '../../../ui/data/useRoute.ts'
import { sessionRoutes } from '../../platform/contract.ts'

/** How days and instants are read in the institution, and which day it is there. */
export type Viewed = { today: string; locale: string; timeZone: string }

export function useViewed(): Viewed {
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  return {
    today: me?.today ?? '',
    locale: me?.institution.locale ?? 'es-SV',
    timeZone: me?.institution.timeZone ?? 'UTC',
  }
}
