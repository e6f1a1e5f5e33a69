import { useRead } from '../../../ui/data/useRoute.ts'
import { sessionRoutes } from '../../platform/contract.ts'
import { processReaders } from '../model/readingPolicy.ts'

/** Whether the conformity of reports is the person's business: a unidad rectora, or who looks at how all report. */
export function useReadsConformity(): boolean {
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const roles = new Set(me?.assignments.flatMap((assignment) => assignment.roles))
  return roles.has('technicalLead') || processReaders.some((role) => roles.has(role))
}
