import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { changeRequestRoutes } from '../../contract.ts'
import { planText } from '../parts/messages.es.ts'
import { changeReads } from './changeReads.ts'
import type { RequestPage } from './itemWords.ts'
import { changesText } from './messages.es.ts'

/** Approves what settles a unit that closed: whole, so that no activity is left without an owner. */
export function SettleForm({ year, request }: { year: string; request: RequestPage }): ReactNode {
  const announce = useAnnounce()
  const decide = useAct(changeRequestRoutes.decideChangeRequest, {
    refresh: changeReads,
    onSuccess: () => announce(changesText.done, { toast: true }),
  })
  const confirm = (): void => {
    if (decide.isPending) return
    const decisions = request.changes.map(({ id }) => ({ id, accepted: true }))
    decide.mutate({ input: { year, number: request.number, decisions } })
  }
  return (
    <Section title={changesText.settleTitle} caption={changesText.settleHint}>
      {decide.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(decide.error.message, decide.error.remedy)}
        </Notice>
      )}
      <div className="acts form-acts">
        <Button variant="primary" busy={decide.isPending} onClick={confirm}>
          {changesText.settleConfirm}
        </Button>
      </div>
    </Section>
  )
}
