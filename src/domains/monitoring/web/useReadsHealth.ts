import { useRead } from '../../../ui/data/useRoute.ts'
import { sessionRoutes } from '../../platform/contract.ts'
import { processReaders } from '../model/readingPolicy.ts'

/** Whether the page of the health of the process is for the person, of all units or of the own one; the server decides. */
export function useReadsHealth(): boolean {
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const roles = new Set(me?.assignments.flatMap((assignment) => assignment.roles))
  return roles.has('unitHead') || processReaders.some((role) => roles.has(role))
}
