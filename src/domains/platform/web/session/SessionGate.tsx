import '../platform.css'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { onSessionEnd } from '../../../../ui/data/sessionEnd.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { fetched } from '../../../../ui/fetched.tsx'
import { sessionRoutes } from '../../contract.ts'
import type { Known } from './EndedDialog.tsx'
import { sessionText } from './messages.es.ts'
import { hereAndBack } from './returnAddress.ts'

const fetchDialog = () => import('./EndedDialog.tsx')
const EndedDialog = fetched(async () => (await fetchDialog()).EndedDialog)

/**
 * Around the pages of the staff: when any call finds that the session has ended, asks to enter again over the page,
 * which stays as it was with what was typed and its focus. Who never was inside goes to the sign-in page and comes back.
 */
export function SessionGate({ children }: { children: ReactNode }): ReactNode {
  const client = useQueryClient()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const [ended, setEnded] = useState<Known | null>(null)
  useEffect(() => {
    // After the first page and before it is needed: by then the server may have been renewed and have other files.
    fetchDialog().catch(() => undefined)
  }, [])
  useEffect(
    () =>
      onSessionEnd(() => {
        const known = client.getQueryData<Known>([sessionRoutes.me.name, {}])
        if (known !== undefined) setEnded(known)
        else if (!window.location.pathname.startsWith('/entrar')) void navigate({ href: hereAndBack(), replace: true })
      }),
    [client, navigate],
  )
  const entered = (): void => {
    setEnded(null)
    announce(sessionText.back, { toast: true })
    void client.invalidateQueries()
  }
  return (
    <>
      {children}
      {ended === null ? null : <EndedDialog known={ended} onEntered={entered} onClose={() => setEnded(null)} />}
    </>
  )
}
