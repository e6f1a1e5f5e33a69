import '../platform.css'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { ErrorSummary, type FormError } from '../../../../ui/controls/ErrorSummary.tsx'
import { TextInput } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../contract.ts'
import { PASSWORD_MIN } from '../../model/password.ts'
import { pageTitles } from '../messages.es.ts'
import { fieldId } from '../parts/formErrors.ts'
import { invitationText } from './messages.es.ts'

function problems(password: string, repeated: string): FormError[] {
  if (password.length < PASSWORD_MIN) return [{ message: invitationText.short, fieldId: fieldId('nueva') }]
  return password === repeated ? [] : [{ message: invitationText.different, fieldId: fieldId('repetida') }]
}

function NewPassword({ token }: { token: string }): ReactNode {
  const [password, setPassword] = useState('')
  const [repeated, setRepeated] = useState('')
  const [attempt, setAttempt] = useState(0)
  const act = useAct(sessionRoutes.acceptInvitation)
  const found = attempt === 0 ? [] : problems(password, repeated)
  const refused = act.error === null ? [] : [{ message: `${act.error.message} ${act.error.remedy}` }]
  const errorAt = (id: string): string | undefined => found.find((error) => error.fieldId === fieldId(id))?.message
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (problems(password, repeated).length === 0 && !act.isPending) act.mutate({ input: { token, password } })
  }
  if (act.data !== undefined)
    return (
      <Notice
        kind="success"
        title={invitationText.doneTitle}
        live
        actions={
          <LinkButton variant="primary" href="/entrar">
            {invitationText.enter}
          </LinkButton>
        }
      >
        <p>{invitationText.done(act.data.email)}</p>
      </Notice>
    )
  return (
    <form className="platform-form" onSubmit={submit} noValidate>
      <ErrorSummary errors={found.length > 0 ? found : refused} attempt={attempt} />
      <TextInput
        id={fieldId('nueva')}
        label={invitationText.password}
        hint={invitationText.hint}
        error={errorAt('nueva')}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <TextInput
        id={fieldId('repetida')}
        label={invitationText.repeat}
        error={errorAt('repetida')}
        type="password"
        autoComplete="new-password"
        value={repeated}
        onChange={(event) => setRepeated(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="primary" busy={act.isPending}>
          {invitationText.save}
        </Button>
      </div>
    </form>
  )
}

/** Sets the password through the one-time link. */
export function InvitationPage(): ReactNode {
  const token = usePathParameter('token')
  return (
    <main className="page platform-entry">
      <PageHeader title={pageTitles.invitation} lead={invitationText.lead} />
      <NewPassword token={token} />
    </main>
  )
}
