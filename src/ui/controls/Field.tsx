import { type ReactNode, useId } from 'react'
import { cx } from '../cx.ts'
import { Glyph } from '../marks/Glyph.tsx'
import { uiMessages } from '../messages.es.ts'

/** What every field has around it. */
export type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** What to do, in one sentence; marks the field as wrong. */
  error?: ReactNode
  /** Says so beside the label: everything else is asked for. */
  optional?: boolean | undefined
  /** Only where the label stands elsewhere in sight. */
  labelHidden?: boolean | undefined
  /** Also the target of an error summary. */
  id?: string | undefined
}

/** What a control needs to point at its label, hint and error. */
export type FieldWiring = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

const hasContent = (node: ReactNode): boolean => node !== undefined && node !== null && node !== false && node !== ''

/** Ids of a control and of its hint and error, in the order in which they are read. */
export function useFieldWiring({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): FieldWiring {
  const own = useId()
  const base = id ?? own
  const described = [hasContent(hint) && `${base}-hint`, hasContent(error) && `${base}-error`].filter(Boolean).join(' ')
  return {
    id: base,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': hasContent(error) ? true : undefined,
  }
}

/** Hint and error of a control, with the ids that useFieldWiring announced. */
export function FieldNotes({ id, hint, error }: { id: string; hint?: ReactNode; error?: ReactNode }): ReactNode {
  return (
    <>
      {hasContent(hint) ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {hasContent(error) ? (
        <p className="error-text" id={`${id}-error`}>
          <Glyph name="late" />
          <span className="vh">{uiMessages.form.error}</span> {error}
        </p>
      ) : null}
    </>
  )
}

/** Words of a label with "(opcional)" where it applies. */
export function LabelText({ label, optional }: Pick<FieldProps, 'label' | 'optional'>): ReactNode {
  return (
    <>
      {label}
      {optional ? <span className="optional"> {uiMessages.form.optional}</span> : null}
    </>
  )
}

/** Label, hint and error around a control that takes the wiring. */
export function Field(props: FieldProps & { children: (wiring: FieldWiring) => ReactNode }): ReactNode {
  const wiring = useFieldWiring(props)
  return (
    <div className={cx('field', hasContent(props.error) && 'bad')}>
      <label htmlFor={wiring.id} className={cx(props.labelHidden && 'vh')}>
        <LabelText label={props.label} optional={props.optional} />
      </label>
      <FieldNotes id={wiring.id} hint={props.hint} error={props.error} />
      {props.children(wiring)}
    </div>
  )
}

/** The same around a set of choices. */
export function FieldSet(props: FieldProps & { children: (wiring: FieldWiring) => ReactNode }): ReactNode {
  const wiring = useFieldWiring(props)
  return (
    <fieldset className={cx('field', hasContent(props.error) && 'bad')} aria-describedby={wiring['aria-describedby']}>
      <legend className={cx(props.labelHidden && 'vh')}>
        <LabelText label={props.label} optional={props.optional} />
      </legend>
      <FieldNotes id={wiring.id} hint={props.hint} error={props.error} />
      {props.children(wiring)}
    </fieldset>
  )
}
