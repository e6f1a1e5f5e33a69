import { useRead } from '../../../../ui/data/useRoute.ts'
import { logReaders, sessionRoutes } from '../../contract.ts'

/** Who looks at the page, as the pages of this domain need it; before the answer nobody may do anything. */
export function useViewer(): {
  personId: string
  isAdmin: boolean
  mayReadLog: boolean
  today: string
  timeZone: string
} {
  const { data } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const roles = new Set(data?.assignments.flatMap((assignment) => assignment.roles) ?? [])
  return {
    personId: data?.personId ?? '',
    isAdmin: roles.has('admin'),
    mayReadLog: logReaders.some((role) => roles.has(role)),
    today: data?.today ?? '',
    timeZone: data?.institution.timeZone ?? 'UTC',
  }
}
