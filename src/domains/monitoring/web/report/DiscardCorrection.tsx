import { type ReactNode, useState } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { correctionRoutes, reportRoutes } from '../../contract.ts'
import type { OwnCorrection } from '../figures.ts'
import { correctionText as words } from './messages.es.ts'

type Props = { pending: OwnCorrection; activityId: string; year: string; month: Month }

/** Gives up the correction that is being written, once asked. */
export function DiscardCorrection({ pending, activityId, year, month }: Props): ReactNode {
  const announce = useAnnounce()
  const [asking, setAsking] = useState(false)
  const discard = useAct(correctionRoutes.discardCorrection, {
    refresh: [reportRoutes.myMonth, correctionRoutes.corrections],
    onSuccess: () => {
      announce(words.discarded, { toast: true })
      setAsking(false)
    },
  })
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words.discard}</Button>
      {asking ? (
        <ReasonDialog
          {...{ title: words.discardTitle, hint: words.discardHint, withReason: false }}
          {...{ busy: discard.isPending, problem: discard.error }}
          onConfirm={() => discard.mutate({ input: { year, month, activityId, revision: pending.revision } })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}
