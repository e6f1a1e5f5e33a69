import '../platform.css'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { onSessionEnd } from '../../../../ui/data/sessionEnd.ts'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { LoadingState } from '../../../../ui/feedback/states.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { sessionRoutes } from '../../contract.ts'
import { sessionText } from './messages.es.ts'
import { PasswordForm } from './PasswordForm.tsx'

type Known = Pick<OutputOf<typeof sessionRoutes.me>, 'personId' | 'name' | 'email'>

function here(): string {
  return `${window.location.pathname}${window.location.search}`
}

/** One click instead of a password, where the installation is a demo. */
function DemoReturn({ known, onEntered }: { known: Known; onEntered: () => void }): ReactNode {
  const act = useAct(sessionRoutes.enterDemo, { onSuccess: onEntered })
  return (
    <>
      {act.error === null ? null : (
        <Notice kind="error" title={act.error.message} live>
          <p>{act.error.remedy}</p>
        </Notice>
      )}
      <Button
        variant="primary"
        busy={act.isPending}
        onClick={() => act.mutate({ input: { email: known.email } })}
        data-autofocus
      >
        {sessionText.demo(known.name)}
      </Button>
    </>
  )
}

function EndedDialog(props: { known: Known; onEntered: () => void; onClose: () => void }): ReactNode {
  const { known, onEntered, onClose } = props
  const welcome = useRead(sessionRoutes.welcome, {})
  const isDemo = (welcome.data?.demo.length ?? 0) > 0
  return (
    <Dialog
      open
      onClose={onClose}
      title={sessionText.title}
      actions={
        <LinkButton variant="quiet" href={`/entrar?volver=${encodeURIComponent(here())}`}>
          {sessionText.other}
        </LinkButton>
      }
    >
      <p>{sessionText.lead}</p>
      <p className="soft">{sessionText.as(known.email)}</p>
      {welcome.isPending ? (
        <LoadingState lines={2} />
      ) : isDemo ? (
        <DemoReturn known={known} onEntered={onEntered} />
      ) : (
        <PasswordForm fixedEmail={known.email} onEntered={onEntered} />
      )}
    </Dialog>
  )
}

/**
 * Around the pages of the staff: when any call finds that the session has ended, asks to enter again over the page,
 * which stays as it was with what was typed and its focus. Who never was inside goes to the sign-in page and comes back.
 */
export function SessionGate({ children }: { children: ReactNode }): ReactNode {
  const client = useQueryClient()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const [ended, setEnded] = useState<Known | null>(null)
  useEffect(
    () =>
      onSessionEnd(() => {
        const known = client.getQueryData<Known>([sessionRoutes.me.name, {}])
        if (known !== undefined) setEnded(known)
        else if (!window.location.pathname.startsWith('/entrar'))
          void navigate({ href: `/entrar?volver=${encodeURIComponent(here())}`, replace: true })
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
