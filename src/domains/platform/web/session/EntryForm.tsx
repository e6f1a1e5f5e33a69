import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary } from '../../../../ui/controls/ErrorSummary.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import type { CallError } from '../../../../ui/data/call.ts'
import { fieldId } from '../parts/formErrors.ts'

export type EntryField<Name extends string> = {
  name: Name
  label: string
  hint?: string
  type: 'email' | 'password'
  autoComplete: string
  focused?: true
}
/** What was typed into a field; of an address without the spaces around it. */
type Read<Name extends string> = (name: Name) => string

export type EntryFormProps<Name extends string> = {
  fields: readonly EntryField<Name>[]
  /** What keeps it from being sent, by field; asked after the first try. */
  problemsOf: (read: Read<Name>) => readonly { name: Name; message: string }[]
  submitLabel: string
  act: { isPending: boolean; error: CallError | null }
  onSend: (read: Read<Name>) => void
  /** What the server answered, over the fields. */
  children?: ReactNode
}

/** The form of the pages before a session: short, with what is missing or was refused said first. */
export function EntryForm<Name extends string>(props: EntryFormProps<Name>): ReactNode {
  const { fields, problemsOf, submitLabel, act, onSend, children } = props
  const [typed, setTyped] = useState<ReadonlyMap<Name, string>>(new Map())
  const [attempt, setAttempt] = useState(0)
  const words = (name: Name): string => typed.get(name) ?? ''
  const read: Read<Name> = (name) => {
    const isAddress = fields.some((field) => field.name === name && field.type === 'email')
    return isAddress ? words(name).trim() : words(name)
  }
  const problems = attempt === 0 ? [] : problemsOf(read)
  const missing = problems.map(({ name, message }) => ({ message, fieldId: fieldId(name) }))
  const refused = act.error === null ? [] : [{ message: `${act.error.message} ${act.error.remedy}` }]
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (problemsOf(read).length === 0 && !act.isPending) onSend(read)
  }
  return (
    <form className="platform-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={missing.length > 0 ? missing : refused} attempt={attempt} />
      {children}
      {fields.map(({ name, focused, ...field }) => (
        <TextInput
          key={name}
          {...field}
          id={fieldId(name)}
          error={problems.find((problem) => problem.name === name)?.message}
          value={words(name)}
          onChange={(event) => setTyped(new Map(typed).set(name, event.currentTarget.value))}
          data-autofocus={focused}
        />
      ))}
      <div>
        <Button type="submit" variant="primary" busy={act.isPending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}
