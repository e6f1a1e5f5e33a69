import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { changeRequestRoutes } from '../../contract.ts'
import { changeReads } from './changeReads.ts'
import type { RequestPage } from './itemWords.ts'
import { changesText } from './messages.es.ts'

/** Approves what settles a unit that closed: whole, so that no activity is left without an owner. */
export function SettleForm({ year, request }: { year: string; request: RequestPage }): ReactNode {
  const announce = useAnnounce()
  const [asking, setAsking] = useState(false)
  const decide = useAct(changeRequestRoutes.decideChangeRequest, {
    refresh: changeReads,
    onSuccess: () => announce(changesText.done, { toast: true }),
  })
  const decisions = request.changes.map(({ id }) => ({ id, accepted: true }))
  return (
    <Section title={changesText.settleTitle} caption={changesText.settleHint}>
      <div className="acts form-acts">
        <Button variant="primary" onClick={() => setAsking(true)}>
          {changesText.settleConfirm}
        </Button>
      </div>
      {asking ? (
        <ReasonDialog
          title={changesText.settleConfirm}
          hint={changesText.settleAsk}
          withReason={false}
          busy={decide.isPending}
          problem={decide.error}
          onConfirm={() => decide.mutate({ input: { year, number: request.number, decisions } })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Section>
  )
}
