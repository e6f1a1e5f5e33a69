import { sessionRoutes } from '../../domains/platform/contract.ts'
import type { OutputOf } from '../../kernel/contract.ts'
import type { CallError } from '../../ui/data/call.ts'
import { useRead } from '../../ui/data/useRoute.ts'

export type Session = OutputOf<typeof sessionRoutes.me>

/** Who is signed in. Without a session the gate around the pages goes to the sign-in page and comes back. */
export function useSession(): { session: Session | undefined; problem: CallError | null } {
  const { data, error } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  return { session: data, problem: error?.status === 401 ? null : error }
}
