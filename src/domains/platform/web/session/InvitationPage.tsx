import '../platform.css'
import type { ReactNode } from 'react'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../contract.ts'
import { PASSWORD_MIN } from '../../model/password.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText } from '../parts/messages.es.ts'
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
  const read = useRead(sessionRoutes.invitation, { token })
  if (act.data !== undefined)
    return (
      <Notice kind="success" title={invitationText.doneTitle} live actions={<ToEntry primary />}>
        <p>{invitationText.done(act.data.email)}</p>
      </Notice>
    )
  return (
    <ReadState read={read} whoToAsk={commonText.whoToAskAdmin}>
      {({ works }) =>
        works ? (
          <EntryForm
            fields={fields}
            problemsOf={problemsOf}
            submitLabel={invitationText.save}
            act={act}
            onSend={(typed) => act.mutate({ input: { token, password: typed('nueva') } })}
          />
        ) : (
          <Notice kind="warn" title={invitationText.spentTitle} actions={<ToEntry />}>
            <p>{invitationText.spent}</p>
          </Notice>
        )
      }
    </ReadState>
  )
}

function ToEntry({ primary }: { primary?: true }): ReactNode {
  return (
    <LinkButton variant={primary ? 'primary' : 'secondary'} href="/entrar">
      {invitationText.enter}
    </LinkButton>
  )
}

/** Sets the password through the one-time link; of a link that does not work it says so, and asks nothing. */
export function InvitationPage(): ReactNode {
  const token = usePathParameter('token')
  return (
    <main className="page platform-entry">
      <PageHeader title={pageTitles.invitation} lead={invitationText.lead} />
      <NewPassword token={token} />
    </main>
  )
}
