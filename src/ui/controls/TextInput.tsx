import type { ComponentProps, ReactNode } from 'react'
import { cx } from '../cx.ts'
import { uiMessages } from '../messages.es.ts'
import { Field, type FieldProps } from './Field.tsx'

type Width = 'xs' | 's' | 'm' | 'full'

/** `id` and the ARIA attributes come from the field. */
type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentProps<Tag>,
  'id' | 'aria-describedby' | 'aria-invalid' | 'className' | 'width'
>

export type TextInputProps = FieldProps &
  Native<'input'> & {
    /** Unit after the box: "%", "visitas". */
    suffix?: string | undefined
    /** 96, 160, 320 px or all; says how long the answer is expected to be. */
    width?: Width | undefined
  }

const split = <Props extends FieldProps>(props: Props): { field: FieldProps; rest: Omit<Props, keyof FieldProps> } => {
  const { label, hint, error, optional, labelHidden, id, ...rest } = props
  return { field: { label, hint, error, optional, labelHidden, id }, rest }
}

/** One line of text. Numbers go as text with inputMode="decimal": the decimal sign is the institution's. */
export function TextInput(props: TextInputProps): ReactNode {
  const { field, rest } = split(props)
  const { suffix, width, ...native } = rest
  return (
    <Field {...field}>
      {(wiring) => {
        const input = <input type="text" {...native} {...wiring} className={cx('input', width && `w-${width}`)} />
        return suffix ? (
          <span className="suffix">
            {input}
            <span>{suffix}</span>
          </span>
        ) : (
          input
        )
      }}
    </Field>
  )
}

export type TextAreaProps = FieldProps & Native<'textarea'>

/** Several lines of text. */
export function TextArea(props: TextAreaProps): ReactNode {
  const { field, rest } = split(props)
  return <Field {...field}>{(wiring) => <textarea rows={4} {...rest} {...wiring} className="input" />}</Field>
}

export type DateInputProps = FieldProps & Omit<Native<'input'>, 'type'>

/** A day; its value is always `YYYY-MM-DD`, whatever the browser shows. */
export function DateInput(props: DateInputProps): ReactNode {
  const { field, rest } = split(props)
  return <Field {...field}>{(wiring) => <input {...rest} {...wiring} type="date" className="input w-s" />}</Field>
}

export type SelectOption = { value: string; label: string; disabled?: boolean | undefined }

export type SelectProps = FieldProps &
  Omit<Native<'select'>, 'children'> & {
    options: readonly SelectOption[]
    /** First line with an empty value; "Elegir…" unless said, none with null. */
    placeholder?: string | null | undefined
    width?: Width | undefined
  }

/** One of a few options; for many, use Combobox. */
export function Select(props: SelectProps): ReactNode {
  const { field, rest } = split(props)
  const { options, placeholder = uiMessages.form.choose, width, ...native } = rest
  return (
    <Field {...field}>
      {(wiring) => (
        <select {...native} {...wiring} className={cx('input', width && `w-${width}`)}>
          {placeholder === null ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
