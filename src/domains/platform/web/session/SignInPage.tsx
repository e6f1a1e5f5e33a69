import '../platform.css'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { useFilters } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText } from '../parts/messages.es.ts'
import { DemoPersons } from './DemoPersons.tsx'
import { signInText } from './messages.es.ts'
import { PasswordForm } from './PasswordForm.tsx'
import { returnAddress } from './returnAddress.ts'

const filters = z.object({ volver: z.string().optional().catch(undefined) })

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
        {({ institution, demo, demoStaff }) =>
          institution === null ? (
            <EmptyState title={signInText.notInstalled}>{signInText.notInstalledHint}</EmptyState>
          ) : (
            <>
              <PageHeader title={pageTitles.signIn} above={institution.name} />
              {demo.length > 0 ? <DemoPersons persons={demo} staff={demoStaff} onEntered={entered} /> : null}
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
