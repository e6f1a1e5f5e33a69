import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { changeRequestRoutes } from '../../contract.ts'
import { hasEnded } from '../../model/changes/changeRequest.ts'
import { changeReads } from './changeReads.ts'
import type { RequestChange, RequestPage } from './itemWords.ts'
import { changesText } from './messages.es.ts'

type Props = { year: string; request: RequestPage; change: RequestChange }
type TransferAct = NonNullable<RequestChange['receiver']>['available'][number]

function AnswerDialog({ year, request, change, act, onClose }: Props & { act: TransferAct; onClose: () => void }) {
  const announce = useAnnounce()
  const answer = useAct(changeRequestRoutes.answerTransfer, {
    refresh: changeReads,
    onSuccess: () => {
      announce(changesText.done, { toast: true })
      onClose()
    },
  })
  const input = { year, number: request.number, itemId: change.id, accepted: act === 'accept' }
  return (
    <ReasonDialog
      title={changesText.receiver.acts[act]}
      hint={changesText.receiver.hints[act]}
      withReason={act === 'refuse'}
      busy={answer.isPending}
      problem={answer.error}
      onConfirm={(reason) => answer.mutate({ input: { ...input, reason } })}
      onClose={onClose}
    />
  )
}

/** What the unit that a transfer goes to said of it, with the buttons of whoever answers for that unit. */
export function TransferAnswer({ year, request, change }: Props): ReactNode {
  const [asked, setAsked] = useState<TransferAct | null>(null)
  const { receiver } = change
  if (receiver === null) return null
  const { answers, neverAnswered } = changesText.receiver
  const said = receiver.answer === 'unanswered' && hasEnded(request.status) ? neverAnswered : answers[receiver.answer]
  return (
    <>
      <p>
        {said(receiver.unitName)}
        {receiver.reason === null ? null : <span className="as-written"> {receiver.reason}</span>}
      </p>
      {receiver.available.length === 0 ? null : (
        <div className="acts no-print">
          {receiver.available.map((act) => (
            <Button key={act} small onClick={() => setAsked(act)}>
              {changesText.receiver.acts[act]}
            </Button>
          ))}
        </div>
      )}
      {asked === null ? null : (
        <AnswerDialog year={year} request={request} change={change} act={asked} onClose={() => setAsked(null)} />
      )}
    </>
  )
}
