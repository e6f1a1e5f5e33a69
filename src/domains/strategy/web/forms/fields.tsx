import type { ReactNode } from 'react'
import { Combobox, type ComboboxItem } from '../../../../ui/controls/Combobox.tsx'
import { Select, type SelectOption, TextArea, TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { unitRoutes } from '../../../platform/contract.ts'
import { strategyText } from '../parts/messages.es.ts'
import type { Values } from './problems.ts'
import type { PieceForm } from './usePieceForm.ts'

type Common<V extends Values> = {
  form: PieceForm<V>
  field: keyof V & string
  label: string
  hint?: string
  optional?: boolean
}

/** What ties a control to its place in a form: id, name, value, problem. */
function tie<V extends Values>({ form, field, label, hint, optional }: Common<V>) {
  const { values } = form
  return { id: form.fieldId(field), label, hint, optional, error: form.problem(field), value: values[field] ?? '' }
}

export function TextField<V extends Values>(
  props: Common<V> & { width?: 'xs' | 's' | 'm' | 'full'; numeric?: boolean },
): ReactNode {
  const { form, field, width, numeric } = props
  return (
    <TextInput
      {...tie(props)}
      name={field}
      width={width}
      inputMode={numeric ? 'numeric' : undefined}
      autoComplete="off"
      onChange={(event) => form.set(field, event.currentTarget.value)}
    />
  )
}

export function LongField<V extends Values>(props: Common<V> & { rows?: number }): ReactNode {
  const { form, field, rows = 3 } = props
  return (
    <TextArea
      {...tie(props)}
      name={field}
      rows={rows}
      onChange={(event) => form.set(field, event.currentTarget.value)}
    />
  )
}

export function ChoiceField<V extends Values>(
  props: Common<V> & { options: readonly SelectOption[]; placeholder?: string },
): ReactNode {
  const { form, field, options, placeholder } = props
  return (
    <Select
      {...tie(props)}
      name={field}
      options={options}
      placeholder={placeholder}
      onChange={(event) => form.set(field, event.currentTarget.value)}
    />
  )
}

/** Units of today, to choose by typing part of the name. */
export function useUnits(): readonly ComboboxItem[] {
  const { data } = useRead(unitRoutes.listUnits, {}, { staleMs: 60_000 })
  return (data?.units ?? []).map(({ id, name, code }) => ({ id, label: name, detail: code }))
}

export function UnitField<V extends Values>(
  props: Omit<Common<V>, 'label'> & { units: readonly ComboboxItem[] },
): ReactNode {
  const { form, field, units } = props
  const { value, ...field_ } = tie({ ...props, label: strategyText.fields.unitId, hint: strategyText.fields.unitHint })
  return (
    <Combobox
      {...field_}
      optional
      items={units}
      value={value === '' ? null : value}
      onChange={(id) => form.set(field, id ?? '')}
    />
  )
}
