import type { ReactNode } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { monthName } from '../../../../kernel/month.ts'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import type { MonthRow } from '../figures.ts'
import { reportText as words } from './messages.es.ts'
import type { FigureField, ReportDraft } from './reportDraft.ts'

type Props = {
  row: MonthRow
  month: Month
  draft: ReportDraft
  errors: Partial<Record<FigureField, string>>
  onChange: (change: Partial<ReportDraft>) => void
}

/** The figures of the month as the activity is counted: a share, a quantity, or what came in and was attended. */
export function FigureFields({ row, month, draft, errors, onChange }: Props): ReactNode {
  const { form, activity } = row
  const name = monthName(month)
  const figure = (
    field: FigureField,
    label: string,
    more: { hint?: string; suffix?: string; optional?: boolean } = {},
  ) => (
    <TextInput
      id={field}
      label={label}
      {...more}
      error={errors[field]}
      width="s"
      inputMode="decimal"
      autoComplete="off"
      value={draft[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  )
  const unit = activity.unitOfMeasure ?? ''
  return (
    <>
      {form === 'share' ? figure('figure', words.share(name), { hint: words.shareHint, suffix: '%' }) : null}
      {form === 'quantity' ? figure('figure', words.quantity(name), { hint: words.quantityHint, suffix: unit }) : null}
      {form === 'demand' ? (
        <>
          {figure('received', words.received(name))}
          {figure('attended', words.attended)}
        </>
      ) : null}
    </>
  )
}

/** Who benefited, by sex; never asked for. */
export function PeopleFields({ draft, errors, onChange }: Omit<Props, 'row' | 'month'>): ReactNode {
  const count = (field: 'women' | 'men', label: string) => (
    <TextInput
      id={field}
      label={label}
      optional
      error={errors[field]}
      width="s"
      inputMode="numeric"
      autoComplete="off"
      value={draft[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  )
  return (
    <fieldset className="side-by-side">
      <legend>{words.people}</legend>
      {count('women', words.women)}
      {count('men', words.men)}
    </fieldset>
  )
}
