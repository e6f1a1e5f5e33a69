import type { ReactNode } from 'react'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { peopleRoutes } from '../../contract.ts'
import { useDone } from '../parts/useDone.ts'
import { affected } from '../units/unitData.ts'
import { peopleText } from './messages.es.ts'
import type { PersonDialogProps } from './PersonDialogs.tsx'

/** Erases somebody's personal data, with the reason that the log keeps. */
export function EraseDialog({ person, onClose }: PersonDialogProps): ReactNode {
  const done = useDone(peopleText.done.erase, onClose)
  const act = useAct(peopleRoutes.erasePerson, { refresh: affected, onSuccess: done })
  return (
    <ReasonDialog
      title={peopleText.erase}
      hint={peopleText.eraseHint}
      withReason
      busy={act.isPending}
      problem={act.error}
      onConfirm={(reason) => act.mutate({ input: { personId: person.id, reason: reason ?? '' } })}
      onClose={onClose}
    />
  )
}
