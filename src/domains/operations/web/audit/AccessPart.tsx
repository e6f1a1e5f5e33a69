import { type ReactNode, useState } from 'react'
import { formatDay } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { auditAccessRoutes } from '../../../platform/contract.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { type AuditScope, type ListedAccess, lastDayOf } from './auditReads.ts'
import { GiveDialog } from './GiveDialog.tsx'
import { auditText as words } from './messages.es.ts'

function RevokeDialog({ access, onClose }: { access: ListedAccess; onClose: () => void }): ReactNode {
  const announce = useAnnounce()
  const revoke = useAct(auditAccessRoutes.revokeAuditAccess, {
    refresh: [auditAccessRoutes.listAuditAccess],
    onSuccess: () => {
      announce(words.revoked, { toast: true })
      onClose()
    },
  })
  return (
    <ReasonDialog
      title={words.revokeTitle(access.personName)}
      hint={words.revokeHint}
      withReason
      busy={revoke.isPending}
      problem={revoke.error}
      onConfirm={(reason) => revoke.mutate({ input: { accessId: access.id, reason: reason ?? '' } })}
      onClose={onClose}
    />
  )
}

function columnsOf(locale: string, onRevoke: ((access: ListedAccess) => void) | null): Column<ListedAccess>[] {
  return [
    {
      id: 'person',
      head: words.person,
      rowHead: true,
      phone: 'full',
      cell: ({ personName, body, email }) => (
        <>
          {personName}
          <p className="meta">
            {body} · {email}
          </p>
        </>
      ),
    },
    { id: 'purpose', head: words.purpose, phone: 'full', cell: ({ purpose }) => purpose },
    {
      id: 'scope',
      head: words.scope,
      phone: 'full',
      cell: ({ years, units, names }) =>
        words.scopeWords(years.join(', '), units === 'all' ? words.everyUnit : words.unitCount(units.length), names),
    },
    {
      id: 'state',
      head: words.status,
      phone: 'full',
      cell: (access) => (
        <>
          <b>{words.states[access.state]}</b>
          <p className="meta">{words.period(formatDay(access.from, locale), formatDay(lastDayOf(access), locale))}</p>
          {access.revokedWhy === null ? null : <p className="as-written">{access.revokedWhy}</p>}
        </>
      ),
    },
    {
      id: 'revoke',
      head: <span className="vh">{words.revoke}</span>,
      align: 'end',
      phone: 'full',
      cell: (access) =>
        onRevoke === null || access.state === 'ended' || access.state === 'revoked' ? null : (
          <Button small onClick={() => onRevoke(access)} aria-label={words.revokeTitle(access.personName)}>
            {words.revoke}
          </Button>
        ),
    },
  ]
}

/** Who of outside has or had an access; whoever may gives and takes back. */
export function AccessPart({ scope, locale }: { scope: AuditScope; locale: string }): ReactNode {
  const read = useRead(auditAccessRoutes.listAuditAccess, {})
  const [giving, setGiving] = useState(false)
  const [revoking, setRevoking] = useState<ListedAccess | null>(null)
  return (
    <Section
      title={words.accessTitle}
      actions={read.data?.mayGive ? <Button onClick={() => setGiving(true)}>{words.give}</Button> : undefined}
    >
      <ReadGate read={read}>
        {({ accesses, mayGive }) => (
          <>
            {accesses.length === 0 ? (
              <EmptyState title={words.noAccess} />
            ) : (
              <DataTable
                caption={words.accessTitle}
                columns={columnsOf(locale, mayGive ? setRevoking : null)}
                rows={accesses}
                rowKey={({ id }) => id}
              />
            )}
          </>
        )}
      </ReadGate>
      {giving ? <GiveDialog scope={scope} onClose={() => setGiving(false)} /> : null}
      {revoking === null ? null : <RevokeDialog access={revoking} onClose={() => setRevoking(null)} />}
    </Section>
  )
}
