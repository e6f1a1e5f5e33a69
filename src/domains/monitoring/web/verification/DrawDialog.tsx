import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { MONTHS, type Month } from '../../../../kernel/month.ts'
import { RadioGroup } from '../../../../ui/controls/choices.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { verificationRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { monitoringText } from '../messages.es.ts'
import { DrawPreview } from './DrawPreview.tsx'
import { verificationText as words } from './messages.es.ts'
import { RuleFields } from './RuleFields.tsx'
import { readRule, usualRule } from './ruleDraft.ts'
import type { Samples } from './verificationData.ts'

type Props = { year: string; month: number; mayDraw: Samples['mayDraw']; locale: string; onClose: () => void }

/** States the rule and draws; the seed is made by the server. */
export function DrawDialog({ year, month, mayDraw, locale, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const [side, setSide] = useState(mayDraw[0] ?? null)
  const [months, setMonths] = useState<{ fromMonth: Month; toMonth: Month }>({
    fromMonth: 1,
    toMonth: MONTHS.find((one) => one === month) ?? 12,
  })
  const [draft, setDraft] = useState(usualRule)
  const [tried, setTried] = useState(false)
  const read = readRule(draft, locale)
  const isBackwards = months.toMonth < months.fromMonth
  const draw = useAct(verificationRoutes.drawSample, {
    refresh: [verificationRoutes.samples],
    onSuccess: ({ number, items }) => {
      announce(words.drawn(number, items), { toast: true })
      onClose()
      void navigate({ href: addresses.sample(year, number) })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (side === null || isBackwards || 'faults' in read || draw.isPending) return
    draw.mutate({ input: { year, side, ...months, rule: read.rule } })
  }
  const monthField = (field: 'fromMonth' | 'toMonth', error?: string): ReactNode => (
    <Select
      label={words[field]}
      error={error}
      placeholder={null}
      options={MONTHS.map((one) => ({ value: String(one), label: words.monthOf(one) }))}
      value={String(months[field])}
      onChange={({ currentTarget: { value } }) =>
        setMonths({ ...months, [field]: MONTHS.find((one) => String(one) === value) ?? months[field] })
      }
    />
  )
  const frame = { title: words.draw, hint: words.drawHint, confirm: words.draw, form, onClose }
  return (
    <FormDialog {...frame} busy={draw.isPending} problem={draw.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        {mayDraw.length < 2 ? null : (
          <RadioGroup
            label={words.drawnFor}
            options={mayDraw.map((value) => ({ value, label: monitoringText.sides[value] }))}
            value={side}
            onChange={setSide}
          />
        )}
        {monthField('fromMonth')}
        {monthField('toMonth', tried && isBackwards ? words.toMonthWrong : undefined)}
        <RuleFields
          draft={draft}
          faults={tried && 'faults' in read ? read.faults : {}}
          onChange={(change) => setDraft({ ...draft, ...change })}
        />
        {isBackwards || 'faults' in read ? null : <DrawPreview {...{ year, ...months, rule: read.rule }} />}
      </form>
    </FormDialog>
  )
}
