import '../platform.css'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { useFilters } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../contract.ts'
import { roleText } from '../../model/roleText.es.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText } from '../parts/messages.es.ts'
import { signInText } from './messages.es.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { returnAddress } from './returnAddress.ts'

const filters = z.object({ volver: z.string().optional().catch(undefined) })

type Welcome = OutputOf<typeof sessionRoutes.welcome>
type DemoPerson = Welcome['demo'][number]

function DemoPersons({ persons, onEntered }: { persons: DemoPerson[]; onEntered: () => void }): ReactNode {
  const act = useAct(sessionRoutes.enterDemo, { onSuccess: onEntered })
  const columns: Column<DemoPerson>[] = [
    {
      id: 'role',
      head: signInText.demoRole,
      rowHead: true,
      cell: ({ role }) => (
        <>
          <b>{roleText[role].name}</b>
          <br />
          <span className="soft">{roleText[role].does}</span>
        </>
      ),
    },
    {
      id: 'person',
      head: signInText.demoPerson,
      phone: 'full',
      cell: (person) => (
        <>
          {person.name}
          <br />
          <span className="soft">
            {person.post} · {person.unit}
          </span>
        </>
      ),
    },
    {
      id: 'enter',
      head: <span className="vh">{signInText.enter}</span>,
      align: 'end',
      phone: 'full',
      cell: (person) => (
        <Button
          aria-label={signInText.demoEnter(person.name)}
          onClick={() => act.mutate({ input: { email: person.email } })}
        >
          {signInText.enter}
        </Button>
      ),
    },
  ]
  return (
    <Section title={signInText.demoTitle} caption={signInText.demoHint}>
      {act.error === null ? null : (
        <Notice kind="error" title={act.error.message} live>
          <p>{act.error.remedy}</p>
        </Notice>
      )}
      <DataTable
        caption={signInText.demoCaption}
        columns={columns}
        rows={persons}
        rowKey={(person) => `${person.role} ${person.email}`}
      />
    </Section>
  )
}

/** The door: address and password; in a demo also one click as one of its persons. */
export function SignInPage(): ReactNode {
  const [{ volver }] = useFilters(filters)
  const client = useQueryClient()
  const navigate = useNavigate()
  const read = useRead(sessionRoutes.welcome, {})
  const entered = (): void => {
    // Whatever was read before belonged to nobody or to somebody else.
    client.clear()
    void navigate({ href: returnAddress(volver), replace: true })
  }
  return (
    <main className="page platform-entry">
      <ReadState read={read} whoToAsk={commonText.whoToAskAdmin}>
        {({ institution, demo }) =>
          institution === null ? (
            <EmptyState title={signInText.notInstalled}>{signInText.notInstalledHint}</EmptyState>
          ) : (
            <>
              <PageHeader title={pageTitles.signIn} above={institution.name} />
              {demo.length > 0 ? <DemoPersons persons={demo} onEntered={entered} /> : null}
              {demo.length > 0 ? (
                <Section title={signInText.withPassword}>
                  <PasswordForm onEntered={entered} />
                </Section>
              ) : (
                <PasswordForm onEntered={entered} />
              )}
            </>
          )
        }
      </ReadState>
    </main>
  )
}
