import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { DateInput, Select, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import type { Closings } from './closingsData.ts'
import { closingText as words } from './messages.es.ts'
import { UnitChoice } from './UnitChoice.tsx'

export type MoreTime = { month: Month; unitIds: string[]; day: string; reason: string }
type Problem = { message: string; remedy: string } | null

export type MoreTimeDialogProps = {
  /** What is given: an extension, or a closed month opened again. */
  text: (typeof words.moreTime)[keyof typeof words.moreTime]
  months: readonly Month[]
  usualMonth: Month
  units: Closings['units']
  act: { isPending: boolean; error: Problem }
  onGive: (given: MoreTime, done: (units: number) => void) => void
  onClose: () => void
}

/** Gives some units time to report one month, up to a day and for a reason. */
export function MoreTimeDialog({
  text,
  months,
  usualMonth,
  units,
  act,
  onGive,
  onClose,
}: MoreTimeDialogProps): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const [month, setMonth] = useState<Month>(usualMonth)
  const [unitIds, setUnitIds] = useState<readonly string[]>([])
  const [day, setDay] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const short = reason.trim().length < 5
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (unitIds.length === 0 || day === '' || short || act.isPending) return
    onGive({ month, unitIds: [...unitIds], day, reason }, (given) => {
      announce(text.done(given), { toast: true })
      onClose()
    })
  }
  const frame = { title: text.act, hint: text.hint, form, onClose }
  return (
    <FormDialog {...frame} confirm={text.act} busy={act.isPending} problem={act.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <Select
          label={words.month}
          placeholder={null}
          options={months.map((one) => ({ value: String(one), label: words.monthOf(one) }))}
          value={String(month)}
          onChange={(event) => setMonth(months.find((one) => String(one) === event.currentTarget.value) ?? month)}
        />
        <DateInput
          label={text.day}
          error={tried && day === '' ? words.dayMissing : undefined}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextArea
          label={words.reason}
          error={tried && short ? words.reasonMissing : undefined}
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <UnitChoice
          units={units}
          chosen={unitIds}
          error={tried && unitIds.length === 0 ? words.unitsMissing : undefined}
          onChange={setUnitIds}
        />
      </form>
    </FormDialog>
  )
}
