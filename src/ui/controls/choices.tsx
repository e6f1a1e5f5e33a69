import { type ComponentProps, type ReactNode, useId } from 'react'
import { cx } from '../cx.ts'
import { FieldNotes, type FieldProps, FieldSet, useFieldWiring } from './Field.tsx'

export type CheckboxProps = Omit<FieldProps, 'labelHidden' | 'optional'> &
  Omit<ComponentProps<'input'>, 'id' | 'type' | 'className' | 'aria-describedby' | 'aria-invalid'>

/** One yes or no. */
export function Checkbox(props: CheckboxProps): ReactNode {
  const { label, hint, error, id, ...native } = props
  const wiring = useFieldWiring({ id, hint, error })
  return (
    <div className={cx('field', wiring['aria-invalid'] && 'bad')}>
      <label className="choice">
        <input {...native} {...wiring} type="checkbox" />
        <span>{label}</span>
      </label>
      <FieldNotes id={wiring.id} hint={hint} error={error} />
    </div>
  )
}

export type Choice<Value extends string> = {
  value: Value
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean | undefined
}

type Layout = 'list' | 'lined' | 'ways'

type ChoiceListProps<Value extends string> = {
  field: FieldProps
  options: readonly Choice<Value>[]
  type: 'radio' | 'checkbox'
  name?: string | undefined
  layout: Layout | undefined
  isChosen: (value: Value) => boolean
  onPick: (value: Value) => void
}

/** Options under one legend. The first one carries the id of the field. */
function ChoiceList<Value extends string>(props: ChoiceListProps<Value>): ReactNode {
  const { field, options, type, name, layout, isChosen, onPick } = props
  return (
    <FieldSet {...field}>
      {(wiring) => (
        <div className={cx('choices', layout !== 'list' && layout)}>
          {options.map((option, at) => (
            <label key={option.value} className="choice">
              <input
                type={type}
                id={at === 0 ? wiring.id : undefined}
                name={name}
                value={option.value}
                checked={isChosen(option.value)}
                disabled={option.disabled}
                onChange={() => onPick(option.value)}
              />
              <span>
                {option.label}
                {option.hint ? <small>{option.hint}</small> : null}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldSet>
  )
}

export type RadioGroupProps<Value extends string> = FieldProps & {
  options: readonly Choice<Value>[]
  /** null: nothing chosen yet. */
  value: Value | null
  onChange: (value: Value) => void
  name?: string | undefined
  /** A list (default), a list with rules between, or boxes side by side that become a list on a phone. */
  layout?: Layout | undefined
}

/** One of a few, all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): ReactNode {
  const { options, value, onChange, name, layout, ...field } = props
  const ownName = useId()
  const list = { field, options, layout, name: name ?? ownName }
  return <ChoiceList {...list} type="radio" isChosen={(one) => one === value} onPick={onChange} />
}

export type CheckboxGroupProps<Value extends string> = FieldProps & {
  options: readonly Choice<Value>[]
  values: readonly Value[]
  onChange: (values: readonly Value[]) => void
  layout?: Exclude<Layout, 'ways'> | undefined
}

/** Any of a few. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>): ReactNode {
  const { options, values, onChange, layout, ...field } = props
  const toggle = (value: Value): void =>
    onChange(values.includes(value) ? values.filter((kept) => kept !== value) : [...values, value])
  const list = { field, options, layout }
  return <ChoiceList {...list} type="checkbox" isChosen={(one) => values.includes(one)} onPick={toggle} />
}
