import { useRead } from '../../../ui/data/useRoute.ts'
import { sessionRoutes } from '../../platform/contract.ts'
import { roleOfSide, type VerifyingSide, verifyingSides } from '../model/verification/verdicts.ts'

/** The sides on which the person looks at evidence; for who has none, the pages of samples say that they may not. */
export function useVerifyingSides(): VerifyingSide[] {
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const roles = new Set(me?.assignments.flatMap((assignment) => assignment.roles))
  return verifyingSides.filter((side) => roles.has(roleOfSide[side]))
}
