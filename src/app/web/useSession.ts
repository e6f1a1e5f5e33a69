import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { sessionRoutes } from '../../domains/platform/contract.ts'
import type { OutputOf } from '../../kernel/contract.ts'
import { useRead } from '../../ui/data/useRoute.ts'

export type Session = OutputOf<typeof sessionRoutes.me>

/** Who is signed in; without a session it goes to the sign-in page, which comes back to this address. */
export function useSession(): { session: Session | undefined; problem: ReturnType<typeof useRead>['error'] } {
  const navigate = useNavigate()
  const address = useRouterState({ select: (state) => state.location.href })
  const { data, error } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const mustSignIn = error?.status === 401 && data === undefined
  useEffect(() => {
    if (mustSignIn) void navigate({ to: '/entrar', search: { volver: address } as never, replace: true })
  }, [mustSignIn, navigate, address])
  return { session: data, problem: mustSignIn ? null : error }
}
