import { type FormEvent, type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary, type FormError } from '../../../../ui/controls/ErrorSummary.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { timeHere } from '../../../../ui/dates.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { sessionRoutes } from '../../contract.ts'
import { fieldId } from '../parts/formErrors.ts'
import { signInText } from './messages.es.ts'

type Entry = OutputOf<typeof sessionRoutes.signIn>

function Outcome({ entry }: { entry: Entry | undefined }): ReactNode {
  if (entry?.outcome === 'refused')
    return (
      <Notice kind="error" title={signInText.refusedTitle} live>
        <p>{signInText.refused}</p>
      </Notice>
    )
  if (entry?.outcome === 'locked')
    return (
      <Notice kind="warn" title={signInText.lockedTitle(timeHere(entry.until))} live>
        <p>{signInText.locked}</p>
      </Notice>
    )
  return null
}

/** Address and password; with `fixedEmail` only the password is asked for. */
export function PasswordForm(props: { fixedEmail?: string; onEntered: () => void }): ReactNode {
  const { fixedEmail, onEntered } = props
  const [typed, setTyped] = useState('')
  const [password, setPassword] = useState('')
  const [attempt, setAttempt] = useState(0)
  const [asked, setAsked] = useState(false)
  const email = fixedEmail ?? typed
  const act = useAct(sessionRoutes.signIn, {
    onSuccess: (entry) => {
      if (entry.outcome === 'entered') onEntered()
    },
  })
  const missing: FormError[] = []
  if (asked && email.trim() === '') missing.push({ message: signInText.empty.email, fieldId: fieldId('correo') })
  if (asked && password === '') missing.push({ message: signInText.empty.password, fieldId: fieldId('clave') })
  const failed = act.error === null ? [] : [{ message: `${act.error.message} ${act.error.remedy}` }]
  const errorAt = (id: string): string | undefined => missing.find((error) => error.fieldId === fieldId(id))?.message
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
    setAttempt(attempt + 1)
    if (email.trim() !== '' && password !== '' && !act.isPending)
      act.mutate({ input: { email: email.trim(), password } })
  }
  return (
    <form className="platform-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={missing.length > 0 ? missing : failed} attempt={attempt} />
      {act.isPending ? null : <Outcome entry={act.data} />}
      {fixedEmail === undefined ? (
        <TextInput
          id={fieldId('correo')}
          label={signInText.email}
          error={errorAt('correo')}
          type="email"
          autoComplete="username"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      ) : null}
      <TextInput
        id={fieldId('clave')}
        label={signInText.password}
        error={errorAt('clave')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        data-autofocus
      />
      <div>
        <Button type="submit" variant="primary" busy={act.isPending}>
          {signInText.enter}
        </Button>
      </div>
    </form>
  )
}
