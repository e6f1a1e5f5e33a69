import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { LoadingState } from '../../../../ui/feedback/states.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { sessionRoutes } from '../../contract.ts'
import { sessionText } from './messages.es.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { hereAndBack } from './returnAddress.ts'

/** Who was inside, to ask for again. */
export type Known = Pick<OutputOf<typeof sessionRoutes.me>, 'personId' | 'name' | 'email'>

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

/** Asks to enter again, over the page that was open. */
export function EndedDialog(props: { known: Known; onEntered: () => void; onClose: () => void }): ReactNode {
  const { known, onEntered, onClose } = props
  const welcome = useRead(sessionRoutes.welcome, {})
  const isDemo = (welcome.data?.demo.length ?? 0) > 0
  return (
    <Dialog
      open
      onClose={onClose}
      title={sessionText.title}
      actions={
        <LinkButton variant="quiet" href={hereAndBack()}>
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
