import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { timeHere } from '../../../../ui/dates.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { sessionRoutes } from '../../contract.ts'
import { type EntryField, EntryForm } from './EntryForm.tsx'
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

const emailField = { name: 'email', label: signInText.email, type: 'email', autoComplete: 'username' } as const
const passwordField = {
  name: 'password',
  label: signInText.password,
  type: 'password',
  autoComplete: 'current-password',
  focused: true,
} as const

/** Address and password; with `fixedEmail` only the password is asked for. */
export function PasswordForm(props: { fixedEmail?: string; onEntered: () => void }): ReactNode {
  const { fixedEmail, onEntered } = props
  const act = useAct(sessionRoutes.signIn, {
    onSuccess: (entry) => {
      if (entry.outcome === 'entered') onEntered()
    },
  })
  type Field = EntryField<'email' | 'password'>
  const fields: Field[] = fixedEmail === undefined ? [emailField, passwordField] : [passwordField]
  const problemsOf = (read: (name: Field['name']) => string) =>
    fields.flatMap(({ name }) => (read(name) === '' ? [{ name, message: signInText.empty[name] }] : []))
  return (
    <EntryForm
      fields={fields}
      problemsOf={problemsOf}
      submitLabel={signInText.enter}
      act={act}
      onSend={(read) => act.mutate({ input: { email: fixedEmail ?? read('email'), password: read('password') } })}
    >
      {act.isPending ? null : <Outcome entry={act.data} />}
    </EntryForm>
  )
}
