import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Dialog } from '../../../../ui/overlays/Dialog.tsx'
import { reviewRoutes } from '../../contract.ts'
import { planText } from '../parts/messages.es.ts'
import { FindingTable } from './FindingTable.tsx'
import { reviewScreen } from './messages.es.ts'
import { reviewReads } from './RepairPanel.tsx'
import type { GroupFinding } from './reviewGroups.ts'
import { usePicked } from './usePicked.ts'

type ReasonProps = { year: string; fingerprints: readonly string[]; onClose: () => void }

function ReasonDialog({ year, fingerprints, onClose }: ReasonProps): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < 5
  const accept = useAct(reviewRoutes.acceptFindings, {
    refresh: reviewReads,
    onSuccess: ({ ids }) => {
      announce(reviewScreen.left(ids.length), { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (!short && !accept.isPending) accept.mutate({ input: { year, fingerprints: [...fingerprints], reason } })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={reviewScreen.leaveTitle}
      actions={
        <>
          <Button type="submit" form={form} variant="primary" busy={accept.isPending}>
            {reviewScreen.leave(fingerprints.length)}
          </Button>
          <Button onClick={onClose}>{planText.cancel}</Button>
        </>
      }
    >
      {accept.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(accept.error.message, accept.error.remedy)}
        </Notice>
      )}
      <form id={form} className="form" onSubmit={submit} noValidate>
        <TextArea
          label={reviewScreen.reason}
          hint={reviewScreen.reasonHint}
          error={tried && short ? reviewScreen.reasonMissing : undefined}
          value={reason}
          maxLength={500}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </form>
    </Dialog>
  )
}

/** Leaving warnings and notices as they are, signed with a reason. */
export function AcceptPanel({ year, findings }: { year: string; findings: readonly GroupFinding[] }): ReactNode {
  const offered = findings.filter((finding) => finding.mayAccept).map((finding) => finding.fingerprint)
  const picked = usePicked(offered)
  const [asking, setAsking] = useState(false)
  if (offered.length === 0)
    return (
      <>
        <FindingTable year={year} findings={findings} />
        <p className="hint">{reviewScreen.onlyHeads}</p>
      </>
    )
  return (
    <>
      <FindingTable year={year} findings={findings} picked={picked} />
      {offered.length < findings.length ? <p className="hint">{reviewScreen.locked}</p> : null}
      <div className="apply">
        <Button variant="primary" disabled={picked.keys.length === 0} onClick={() => setAsking(true)}>
          {reviewScreen.leave(picked.keys.length)}
        </Button>
        <p className="soft">{reviewScreen.leaveEffect}</p>
      </div>
      {asking ? <ReasonDialog year={year} fingerprints={picked.keys} onClose={() => setAsking(false)} /> : null}
    </>
  )
}
