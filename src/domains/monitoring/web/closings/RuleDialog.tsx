import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { Select, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { closingRoutes } from '../../contract.ts'
import { type Closings, closingReads } from './closingsData.ts'
import { closingText as words } from './messages.es.ts'

type Props = { year: string; today: string; months: Closings['months']; onClose: () => void }

/** On which business day the months are due from now on; those whose day passed are not offered. */
export function RuleDialog({ year, today, months, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const offered = MONTHS.filter((month) => months.some((one) => one.month === month && one.dueOn >= today))
  const [fromMonth, setFromMonth] = useState<Month | undefined>(offered[0])
  const [businessDay, setBusinessDay] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const nth = /^\d+$/.test(businessDay.trim()) ? Number(businessDay) : 0
  const isWrong = nth < 1 || nth > 20
  const short = reason.trim().length < 5
  const set = useAct(closingRoutes.setClosingRule, {
    refresh: closingReads,
    onSuccess: () => {
      announce(words.ruleSet, { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (isWrong || short || fromMonth === undefined || set.isPending) return
    set.mutate({ input: { year, fromMonth, businessDay: nth, reason } })
  }
  const frame = { title: words.setRule, hint: words.setRuleHint, form, onClose }
  return (
    <FormDialog {...frame} confirm={words.setRule} busy={set.isPending} problem={set.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <Select
          label={words.fromMonth}
          placeholder={null}
          options={offered.map((month) => ({ value: String(month), label: words.monthOf(month) }))}
          value={String(fromMonth ?? '')}
          onChange={(event) => setFromMonth(offered.find((month) => String(month) === event.currentTarget.value))}
        />
        <TextInput
          label={words.businessDay}
          hint={words.businessDayHint}
          error={tried && isWrong ? words.businessDayWrong : undefined}
          inputMode="numeric"
          width="xs"
          value={businessDay}
          onChange={(event) => setBusinessDay(event.currentTarget.value)}
        />
        <TextArea
          label={words.reason}
          error={tried && short ? words.reasonMissing : undefined}
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </form>
    </FormDialog>
  )
}
