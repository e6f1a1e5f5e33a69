import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { approvalRoutes } from '../../contract.ts'
import { planText } from '../parts/messages.es.ts'
import { approvalReads } from './approvalReads.ts'
import { approvalText } from './messages.es.ts'
import { useSessionChoice } from './SessionChoice.tsx'
import type { UnitApproval } from './stepWords.ts'

const bulkRoutes = {
  review: approvalRoutes.reviewUnitPlans,
  endorse: approvalRoutes.endorseUnitPlans,
  observe: approvalRoutes.observeUnitPlans,
} as const
type BulkAct = keyof typeof bulkRoutes
const ORDER: readonly BulkAct[] = ['endorse', 'review', 'observe']

type Candidate = { unit: UnitApproval; stop: string | null; overdue: boolean }

function candidatesFor(units: readonly UnitApproval[], act: BulkAct): Candidate[] {
  return units.flatMap((unit) => {
    const offered = unit.available.find((one) => one.act === act)
    return offered === undefined ? [] : [{ unit, stop: offered.refusal?.message ?? null, overdue: offered.overdue }]
  })
}

const SHORTEST = 5

function conformityHint({ missingConformity }: UnitApproval, act: BulkAct): string | undefined {
  return missingConformity > 0 && act !== 'observe' ? approvalText.conformity(missingConformity) : undefined
}

type DialogProps = { year: string; act: BulkAct; candidates: readonly Candidate[]; onClose: () => void }

/** Which plans the step will be taken in, all chosen; those that can't say why. */
function BulkDialog({ year, act, candidates, onClose }: DialogProps): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const words = approvalText.bulk[act]
  const ready = candidates.filter(({ stop }) => stop === null).map(({ unit }) => unit.unitId)
  const [unitIds, setUnitIds] = useState<readonly string[]>(ready)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const chosen = candidates.filter(({ unit }) => unitIds.includes(unit.unitId))
  const missing = act === 'observe' ? 0 : chosen.reduce((sum, { unit }) => sum + unit.missingConformity, 0)
  const asksReason = act === 'review' && missing > 0
  const short = asksReason && reason.trim().length < SHORTEST
  const { session, loading, field } = useSessionChoice(year, unitIds)
  const send = useAct(bulkRoutes[act], {
    refresh: approvalReads,
    onSuccess: ({ units }) => {
      announce(words.done(units), { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (unitIds.length === 0 || short || loading || send.isPending) return
    send.mutate({ input: { year, unitIds: [...unitIds], session, ...(asksReason ? { reason: reason.trim() } : {}) } })
  }
  return (
    <FormDialog
      title={words.title}
      hint={words.hint}
      confirm={words.confirm(unitIds.length)}
      form={form}
      busy={send.isPending || loading}
      problem={send.error}
      onClose={onClose}
    >
      <form id={form} className="form" onSubmit={submit} noValidate>
        <CheckboxGroup
          label={approvalText.which}
          error={unitIds.length === 0 ? approvalText.chooseSome : undefined}
          options={candidates.map(({ unit, stop, overdue }) => ({
            value: unit.unitId,
            label: unit.name,
            disabled: stop !== null,
            hint: stop ?? (overdue ? approvalText.overdue : conformityHint(unit, act)),
          }))}
          values={unitIds}
          onChange={setUnitIds}
        />
        {missing === 0 ? null : (
          <p>
            {approvalText.conformityMissing(missing)} {asksReason ? approvalText.conformityReason : null}
          </p>
        )}
        {asksReason ? (
          <TextArea
            label={approvalText.conformityReasonLabel}
            error={tried && short ? planText.reasonMissing : undefined}
            value={reason}
            maxLength={1000}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
        {field}
      </form>
    </FormDialog>
  )
}

/** Steps that a person may take in many units' plans at once, each with its preview. */
export function BulkActs({ year, units }: { year: string; units: readonly UnitApproval[] }): ReactNode {
  const [asked, setAsked] = useState<BulkAct | null>(null)
  const offers = ORDER.map((act) => ({ act, candidates: candidatesFor(units, act) })).map((offer) => ({
    ...offer,
    ready: offer.candidates.filter(({ stop }) => stop === null).length,
  }))
  const useful = offers.filter(({ ready }) => ready > 0)
  return (
    <>
      {useful.map(({ act, ready }, at) => (
        <Button key={act} variant={at === 0 && act !== 'observe' ? 'primary' : undefined} onClick={() => setAsked(act)}>
          {approvalText.bulk[act].act(ready)}
        </Button>
      ))}
      {asked === null ? null : (
        <BulkDialog
          year={year}
          act={asked}
          candidates={offers.find(({ act }) => act === asked)?.candidates ?? []}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
