import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { DateInput, Select, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { calendarRoutes } from '../../contract.ts'
import { type Phase, phases } from '../../model/workflow/formulationCalendar.ts'
import type { Calendar } from './calendarData.ts'
import { calendarText } from './messages.es.ts'

type Props = { year: string; calendar: Calendar; onClose: () => void }

/** Gives units more time for a phase; those that are late in it are offered chosen. */
export function ExtendDialog({ year, calendar, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const { units, dates } = calendar
  const offered = phases.filter((phase) => dates.some((one) => one.phase === phase))
  const [phase, setPhase] = useState<Phase>(offered.includes('submission') ? 'submission' : (offered[0] ?? 'inputs'))
  const [unitIds, setUnitIds] = useState<readonly string[]>(
    units.filter(({ next }) => next?.phase === phase && next.daysLate > 0).map(({ unitId }) => unitId),
  )
  const [endsOn, setEndsOn] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < 5
  const extend = useAct(calendarRoutes.extendPhase, {
    refresh: [calendarRoutes.formulationCalendar],
    onSuccess: ({ ids }) => {
      announce(calendarText.extendedDone(ids.length), { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (unitIds.length === 0 || endsOn === '' || short || extend.isPending) return
    extend.mutate({ input: { year, phase, unitIds: [...unitIds], endsOn, reason } })
  }
  const frame = { title: calendarText.extend, hint: calendarText.extendHint, form, onClose }
  return (
    <FormDialog {...frame} confirm={calendarText.extend} busy={extend.isPending} problem={extend.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <Select
          label={calendarText.phase}
          placeholder={null}
          options={offered.map((value) => ({ value, label: calendarText.phases[value] }))}
          value={phase}
          onChange={(event) => setPhase(offered.find((one) => one === event.currentTarget.value) ?? phase)}
        />
        <DateInput
          label={calendarText.newEnd}
          error={tried && endsOn === '' ? calendarText.endMissing : undefined}
          value={endsOn}
          onChange={(event) => setEndsOn(event.currentTarget.value)}
        />
        <TextArea
          label={calendarText.reason}
          error={tried && short ? calendarText.reasonMissing : undefined}
          value={reason}
          maxLength={1000}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <CheckboxGroup
          label={calendarText.which}
          error={tried && unitIds.length === 0 ? calendarText.chooseSome : undefined}
          options={units.map(({ unitId, name }) => ({ value: unitId, label: name }))}
          values={unitIds}
          onChange={setUnitIds}
        />
      </form>
    </FormDialog>
  )
}
