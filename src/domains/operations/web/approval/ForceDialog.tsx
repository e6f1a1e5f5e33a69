import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { DateInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { approvalRoutes, versionRoutes } from '../../contract.ts'
import { approvalReads } from './approvalReads.ts'
import { forceDay, goingWith } from './goingIn.ts'
import { approvalText } from './messages.es.ts'
import type { Approval } from './stepWords.ts'

type Props = { year: string; units: Approval['units']; onDone: () => void; onClose: () => void }

/** Brings the authorised version into force: says what it holds, and proposes its first day with the rule behind it. */
export function ForceDialog({ year, units, onDone, onClose }: Props): ReactNode {
  const form = useId()
  const versions = useRead(versionRoutes.versions, { year }).data?.versions
  const [typed, setTyped] = useState<string | null>(null)
  const authorized = versions?.find(({ status }) => status === 'authorized')
  const inForce = versions?.find(({ status }) => status === 'inForce')
  const { day, rule } = forceDay(year, authorized, inForce)
  const from = typed ?? day
  const enact = useAct(approvalRoutes.bringPlanIntoForce, { refresh: approvalReads, onSuccess: onDone })
  const busy = enact.isPending || versions === undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (from !== '' && !busy) enact.mutate({ input: { year, from } })
  }
  const frame = { title: approvalText.acts.bringIntoForce, hint: approvalText.confirm.bringIntoForce, form, onClose }
  return (
    <FormDialog {...frame} confirm={frame.title} busy={busy} problem={enact.error}>
      {authorized === undefined ? null : <p>{approvalText.goesIn(goingWith(units, authorized.units), false)}</p>}
      <form id={form} className="form" onSubmit={submit} noValidate>
        <DateInput
          label={approvalText.from}
          hint={authorized === undefined ? undefined : approvalText.fromRule[rule](shortDay(authorized.approvedOn))}
          error={from === '' ? approvalText.fromMissing : undefined}
          value={from}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}
