import '../platform.css'
import type { ReactNode } from 'react'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../contract.ts'
import { PASSWORD_MIN } from '../../model/password.ts'
import { pageTitles } from '../messages.es.ts'
import { EntryForm } from './EntryForm.tsx'
import { invitationText } from './messages.es.ts'

const fields = [
  {
    name: 'nueva',
    label: invitationText.password,
    hint: invitationText.hint,
    type: 'password',
    autoComplete: 'new-password',
  },
  { name: 'repetida', label: invitationText.repeat, type: 'password', autoComplete: 'new-password' },
] as const

type Problem = { name: (typeof fields)[number]['name']; message: string }

function problemsOf(read: (name: Problem['name']) => string): Problem[] {
  if (read('nueva').length < PASSWORD_MIN) return [{ name: 'nueva', message: invitationText.short }]
  return read('nueva') === read('repetida') ? [] : [{ name: 'repetida', message: invitationText.different }]
}

function NewPassword({ token }: { token: string }): ReactNode {
  const act = useAct(sessionRoutes.acceptInvitation)
  if (act.data === undefined)
    return (
      <EntryForm
        fields={fields}
        problemsOf={problemsOf}
        submitLabel={invitationText.save}
        act={act}
        onSend={(read) => act.mutate({ input: { token, password: read('nueva') } })}
      />
    )
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
