import type { ReactNode } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { peopleRoutes } from '../../contract.ts'
import { FormDialog } from '../parts/FormDialog.tsx'
import { peopleText } from './messages.es.ts'
import type { PersonDialogProps } from './PersonDialogs.tsx'

/** Makes the one-time link and shows it this once. */
export function InviteDialog({ person, timeZone, onClose }: PersonDialogProps & { timeZone: string }): ReactNode {
  const announce = useAnnounce()
  const act = useAct(peopleRoutes.invitePerson, { refresh: [peopleRoutes.readPerson] })
  if (act.data === undefined)
    return (
      <FormDialog
        title={peopleText.inviteTitle(person.name)}
        submitLabel={peopleText.inviteMake}
        onClose={onClose}
        onSubmit={() => act.mutate({ input: { personId: person.id } })}
        act={act}
        effect={peopleText.inviteEffect}
      />
    )
  const link = `${window.location.origin}${act.data.path}`
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link)
    announce(peopleText.copied, { toast: true })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={peopleText.inviteTitle(person.name)}
      actions={
        <>
          <Button variant="primary" onClick={() => void copy()}>
            {peopleText.copy}
          </Button>
          <Button onClick={onClose}>{peopleText.close}</Button>
        </>
      }
    >
      <Notice kind="warn" title={peopleText.inviteReady} live>
        <p>{peopleText.inviteUntil(formatInstant(act.data.expiresAt, timeZone))}</p>
      </Notice>
      <p className="platform-link">{link}</p>
    </Dialog>
  )
}
