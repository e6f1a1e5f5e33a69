import { type FormEvent, type ReactNode, useState } from 'react'
import { MONTHS, type Month, monthName } from '../../../../kernel/month.ts'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { isConditional } from '../../model/changes/asking.ts'
import type { UnitPlanData } from '../parts/useUnitPlan.ts'
import { type ItemFormProps, itemsOf } from './itemForms.ts'
import type { AskedItem } from './itemWords.ts'
import { changesText } from './messages.es.ts'

type Kind = 'drop' | 'suspend' | 'resume' | 'transfer' | 'exempt'
type Row = UnitPlanData['activities'][number]

/** Activities that a change of that kind can speak of. */
function eligible(kind: Kind, activities: readonly Row[]): readonly Row[] {
  if (kind === 'resume') return activities.filter(({ exempt }) => exempt.some(({ why }) => why === 'suspended'))
  if (kind === 'exempt') return activities.filter(isConditional)
  return activities
}

type MonthSelectProps = { label: string; value: Month; months: readonly Month[]; onChange: (month: Month) => void }

function MonthSelect({ label, value, months, onChange }: MonthSelectProps): ReactNode {
  return (
    <Select
      label={label}
      placeholder={null}
      width="s"
      options={months.map((month) => ({ value: String(month), label: monthName(month) }))}
      value={String(value)}
      onChange={(event) => onChange(MONTHS.find((month) => String(month) === event.currentTarget.value) ?? value)}
    />
  )
}

type Typed = { activityId: string | null; from: Month; to: Month; months: readonly Month[]; toUnitId: string | null }

/** The change that was typed, or what is missing. */
function read(
  kind: Kind,
  { activityId, from, to, months, toUnitId }: Typed,
): { item: AskedItem } | { missing: string } {
  if (activityId === null) return { missing: changesText.activityMissing }
  switch (kind) {
    case 'drop':
      return { item: { kind, activityId } }
    case 'suspend':
      return { item: { kind, activityId, from, to } }
    case 'resume':
      return { item: { kind, activityId, from } }
    case 'transfer':
      return toUnitId === null ? { missing: changesText.unitMissing } : { item: { kind, activityId, toUnitId } }
    case 'exempt':
      return months.length === 0
        ? { missing: changesText.monthsMissing }
        : { item: { kind, activityId, months: months.toSorted((a, b) => a - b) } }
  }
}

/** Changes that need no more than an activity and one or two choices. */
export function PlainForm({
  kind,
  request,
  activities,
  names,
  form,
  onItems,
}: ItemFormProps & { kind: Kind }): ReactNode {
  const open = MONTHS.filter((month) => month >= request.firstOpenMonth)
  const [typed, setTyped] = useState<Typed>({
    activityId: null,
    from: open[0] ?? 12,
    to: 12,
    months: [],
    toUnitId: null,
  })
  const [tried, setTried] = useState(false)
  const change = (part: Partial<Typed>): void => setTyped({ ...typed, ...part })
  const answer = read(kind, typed)
  const problem = tried && 'missing' in answer ? answer.missing : undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if ('item' in answer) onItems([...itemsOf(request), answer.item])
  }
  const chosen = activities.find(({ id }) => id === typed.activityId)
  const programmed = MONTHS.filter((month) => (chosen?.months[month - 1] ?? 0) > 0)
  return (
    <form id={form} className="form" onSubmit={submit} noValidate>
      <Combobox
        label={changesText.activity}
        error={typed.activityId === null ? problem : undefined}
        value={typed.activityId}
        onChange={(activityId) => change({ activityId, months: [] })}
        items={eligible(kind, activities).map(({ id, code, name }) => ({ id, label: `${code} ${name}` }))}
      />
      {kind === 'suspend' || kind === 'resume' ? (
        <MonthSelect label={changesText.from} value={typed.from} months={open} onChange={(from) => change({ from })} />
      ) : null}
      {kind === 'suspend' ? (
        <MonthSelect label={changesText.to} value={typed.to} months={open} onChange={(to) => change({ to })} />
      ) : null}
      {kind === 'exempt' && chosen !== undefined ? (
        <CheckboxGroup
          label={changesText.months}
          error={problem}
          options={programmed.map((month) => ({ value: String(month), label: monthName(month) }))}
          values={typed.months.map(String)}
          onChange={(values) => change({ months: MONTHS.filter((month) => values.includes(String(month))) })}
        />
      ) : null}
      {kind === 'transfer' ? (
        <Combobox
          label={changesText.toUnit}
          error={typed.activityId === null ? undefined : problem}
          value={typed.toUnitId}
          onChange={(toUnitId) => change({ toUnitId })}
          items={names.units
            .filter(({ id }) => id !== request.unitId)
            .map(({ id, code, name }) => ({ id, label: name, detail: code }))}
        />
      ) : null}
    </form>
  )
}
