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

export type RadioGroupProps<Value extends string> = FieldProps & {
  options: readonly Choice<Value>[]
  /** null: nothing chosen yet. */
  value: Value | null
  onChange: (value: Value) => void
  name?: string | undefined
  /** A list (default), a list with rules between, or boxes side by side that become a list on a phone. */
  layout?: 'list' | 'lined' | 'ways' | undefined
}

/** One of a few, all in sight. The first option carries the id of the field. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>): ReactNode {
  const { options, value, onChange, name, layout, ...field } = props
  const ownName = useId()
  return (
    <FieldSet {...field}>
      {(wiring) => (
        <div className={cx('choices', layout !== 'list' && layout)}>
          {options.map((option, at) => (
            <label key={option.value} className="choice">
              <input
                type="radio"
                id={at === 0 ? wiring.id : undefined}
                name={name ?? ownName}
                value={option.value}
                checked={option.value === value}
                disabled={option.disabled}
                onChange={() => onChange(option.value)}
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

export type CheckboxGroupProps<Value extends string> = FieldProps & {
  options: readonly Choice<Value>[]
  values: readonly Value[]
  onChange: (values: readonly Value[]) => void
  layout?: 'list' | 'lined' | undefined
}

/** Any of a few. The first option carries the id of the field. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>): ReactNode {
  const { options, values, onChange, layout, ...field } = props
  const toggle = (value: Value): void =>
    onChange(values.includes(value) ? values.filter((kept) => kept !== value) : [...values, value])
  return (
    <FieldSet {...field}>
      {(wiring) => (
        <div className={cx('choices', layout !== 'list' && layout)}>
          {options.map((option, at) => (
            <label key={option.value} className="choice">
              <input
                type="checkbox"
                id={at === 0 ? wiring.id : undefined}
                checked={values.includes(option.value)}
                disabled={option.disabled}
                onChange={() => toggle(option.value)}
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
