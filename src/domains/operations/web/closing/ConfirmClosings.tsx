import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { closingRoutes } from '../../contract.ts'
import { closingReads, type YearClosing } from './closingReads.ts'
import { closingText as words } from './messages.es.ts'

type Unit = YearClosing['units'][number]
type Candidate = { unit: Unit; stop: string | null }

function candidatesOf(units: readonly Unit[]): Candidate[] {
  return units.flatMap((unit) => {
    const offered = unit.available.find(({ act }) => act === 'confirmClosing')
    return offered === undefined ? [] : [{ unit, stop: offered.refusal?.message ?? null }]
  })
}

function ConfirmDialog(props: { year: string; candidates: readonly Candidate[]; onClose: () => void }): ReactNode {
  const { year, candidates, onClose } = props
  const form = useId()
  const announce = useAnnounce()
  const ready = candidates.filter(({ stop }) => stop === null).map(({ unit }) => unit.unitId)
  const [unitIds, setUnitIds] = useState<readonly string[]>(ready)
  const confirm = useAct(closingRoutes.confirmClosing, {
    refresh: closingReads,
    onSuccess: ({ units }) => {
      announce(words.confirmed(units), { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (unitIds.length > 0 && !confirm.isPending) confirm.mutate({ input: { year, unitIds: [...unitIds] } })
  }
  return (
    <FormDialog
      title={words.confirmTitle}
      hint={words.hints.confirmClosing}
      confirm={words.confirmNow(unitIds.length)}
      form={form}
      busy={confirm.isPending}
      problem={confirm.error}
      onClose={onClose}
    >
      <form id={form} className="form" onSubmit={submit} noValidate>
        <CheckboxGroup
          label={words.which}
          error={unitIds.length === 0 ? words.chooseSome : undefined}
          options={candidates.map(({ unit, stop }) => ({
            value: unit.unitId,
            label: unit.name,
            disabled: stop !== null,
            hint: stop ?? words.candidate(unit.totals.activities, unit.totals.moved, unit.totals.notExecuted),
          }))}
          values={unitIds}
          onChange={setUnitIds}
        />
      </form>
    </FormDialog>
  )
}

/** Confirms the closings of many units at once, after a look at what each declares. */
export function ConfirmClosings({ year, units }: { year: string; units: readonly Unit[] }): ReactNode {
  const [asking, setAsking] = useState(false)
  const candidates = candidatesOf(units)
  const ready = candidates.filter(({ stop }) => stop === null).length
  return (
    <>
      {ready === 0 ? null : (
        <Button variant="primary" onClick={() => setAsking(true)}>
          {words.confirmMany(ready)}
        </Button>
      )}
      {asking ? <ConfirmDialog year={year} candidates={candidates} onClose={() => setAsking(false)} /> : null}
    </>
  )
}
