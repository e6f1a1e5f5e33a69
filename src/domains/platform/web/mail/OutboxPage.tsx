import '../platform.css'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { FactList } from '../../../../ui/layout/FactList.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { useFilters } from '../../../../ui/useSearch.ts'
import { mailRoutes } from '../../contract.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { outboxText as words } from './messages.es.ts'
import { OutboxTable } from './OutboxTable.tsx'

type Outbox = OutputOf<typeof mailRoutes.outbox>

const filters = z.object({ ver: z.enum(['pending', 'all']).catch('pending') })

function Server({ server }: Pick<Outbox, 'server'>): ReactNode {
  if (server === null)
    return (
      <Notice kind="warn">
        {words.noServer} <Link href="/ayuda/instalacion">{words.howTo}</Link>
      </Notice>
    )
  const facts = [
    { id: 'where', term: words.where, value: words.port(server.host, server.port) },
    { id: 'from', term: words.from, value: server.from },
    { id: 'user', term: words.user, value: server.user ?? words.noUser },
    { id: 'security', term: words.security, value: words.securities[server.security] },
  ]
  return <FactList layout="rows" facts={facts} />
}

const shown = (ver: 'pending' | 'all') =>
  ver === 'pending'
    ? { title: words.none, hint: words.noneHint }
    : { title: words.noneAtAll, hint: words.noneAtAllHint }

/** One mail to whoever looks, and in a sentence what came of it. */
function TestMail(): ReactNode {
  const act = useAct(mailRoutes.sendTestMail)
  const { data, error } = act
  return (
    <div className="platform-form">
      <div>
        <Button busy={act.isPending} onClick={() => act.mutate({ input: {} })}>
          {words.test}
        </Button>
      </div>
      {error === null ? null : (
        <Notice kind="error" live>
          {error.message} {error.remedy}
        </Notice>
      )}
      {data === undefined || act.isPending ? null : <Outcome {...data} />}
    </div>
  )
}

function Outcome({ address, fault, detail }: OutputOf<typeof mailRoutes.sendTestMail>): ReactNode {
  if (fault === null)
    return (
      <Notice kind="success" live>
        {words.testSent(address)}
      </Notice>
    )
  const title = fault === 'noAnswer' ? words.testUncertain(address) : words.testNotSent(address)
  return (
    <Notice kind={fault === 'noAnswer' ? 'warn' : 'error'} title={title} live>
      {words.faults[fault]} {detail === '' ? null : words.said(detail)}
    </Notice>
  )
}

/** The mail server as it is configured, and what could not be sent and why. */
export function OutboxPage(): ReactNode {
  const announce = useAnnounce()
  const { timeZone } = useViewer()
  const [{ ver }, change] = useFilters(filters)
  const read = useRead(mailRoutes.outbox, { ver })
  const act = useAct(mailRoutes.retryMail, {
    refresh: [mailRoutes.outbox],
    onSuccess: () => announce(words.retried, { toast: true }),
  })
  return (
    <>
      <PageHeader
        crumbs={[{ label: words.back, href: '/admin/institucion' }, { label: pageTitles.outbox }]}
        title={pageTitles.outbox}
        lead={words.lead}
      />
      {act.error === null ? null : (
        <Notice kind="error" live>
          {act.error.message} {act.error.remedy}
        </Notice>
      )}
      <ReadState read={read} whoToAsk={commonText.whoToAskAdmin}>
        {({ server, counts: { sent, waiting, sending, failed, uncertain, expired }, mails }) => (
          <>
            <Section title={words.server}>
              <Server server={server} />
              {server === null ? null : <TestMail />}
            </Section>
            <Section
              title={words.outbox}
              caption={words.counts(sent, waiting + sending, failed + uncertain + expired)}
              actions={
                <Select
                  label={words.show}
                  width="s"
                  placeholder={null}
                  options={[
                    { value: 'pending', label: words.pending },
                    { value: 'all', label: words.all },
                  ]}
                  value={ver}
                  onChange={(event) => change({ ver: event.currentTarget.value === 'all' ? 'all' : 'pending' })}
                />
              }
            >
              {mails.length === 0 ? (
                <EmptyState title={shown(ver).title}>{shown(ver).hint}</EmptyState>
              ) : (
                <OutboxTable
                  mails={mails}
                  timeZone={timeZone}
                  busy={act.isPending}
                  retry={(mailId) => act.mutate({ input: { mailId } })}
                />
              )}
            </Section>
          </>
        )}
      </ReadState>
    </>
  )
}
