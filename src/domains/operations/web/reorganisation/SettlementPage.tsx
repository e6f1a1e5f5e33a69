import type { ReactNode } from 'react'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { reorganisationRoutes } from '../../contract.ts'
import '../changes/changes.css'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { requestStatusText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { RecordDownloads } from '../parts/RecordDownloads.tsx'
import { useViewer } from '../parts/useViewer.ts'
import '../plan.css'
import { reorganisationText as words } from './messages.es.ts'
import type { Settlement } from './reorganisationReads.ts'
import { SettlementForm } from './SettlementForm.tsx'

type Props = { year: string; page: Settlement }

function ActivityLink({ year, id, code, name }: { year: string; id: string; code: string; name: string }): ReactNode {
  return (
    <Link href={addresses.activity(year, id)}>
      {code} {name}
    </Link>
  )
}

function Standing({ year, page }: Props): ReactNode {
  const { request, ownerless, waiting } = page
  return (
    <>
      {ownerless.length > 0 ? <Notice kind="warn">{words.ownerless(ownerless)}</Notice> : null}
      {request === null ? null : (
        <p>
          {request.version !== null && waiting.length === 0
            ? words.settled(request.version)
            : words.underWay(requestStatusText[request.status])}{' '}
          <Link href={addresses.changeRequest(year, request.number)}>{words.seeRequest}</Link>
        </p>
      )}
    </>
  )
}

function Waiting({ year, page }: Props): ReactNode {
  if (page.waiting.length === 0) return null
  if (page.mayPrepare && page.planStatus === 'inForce')
    return <SettlementForm key={page.seen.join(' ')} year={year} page={page} />
  return (
    <Section title={words.waiting(page.waiting.length)}>
      <ul>
        {page.waiting.map((one) => (
          <li key={one.id}>
            <ActivityLink year={year} {...one} /> <span className="soft">{words.months(one.months)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Report({ year, page }: Props): ReactNode {
  if (page.record === null) return null
  return (
    <Section title={words.report} caption={words.reportHint}>
      <RecordDownloads year={year} record={page.record} />
    </Section>
  )
}

function Passed({ year, page }: Props): ReactNode {
  if (page.passed.length === 0) return null
  return (
    <Section title={words.passedTitle}>
      <DataTable
        caption={words.passedTitle}
        columns={[
          {
            id: 'name',
            head: words.activity,
            rowHead: true,
            phone: 'full',
            cell: ({ activityId, name }) => <Link href={addresses.activity(year, activityId)}>{name}</Link>,
          },
          { id: 'code', head: words.wasCode, phoneLabel: words.wasCode, cell: ({ code }) => code },
          {
            id: 'heir',
            head: words.heirHead,
            phone: 'full',
            cell: ({ toUnitId, toUnitName, from }) => (
              <>
                <Link href={addresses.unit(year, toUnitId)}>{toUnitName}</Link>
                <span className="meta">{words.passedFrom(from)}</span>
              </>
            ),
          },
        ]}
        rowKey={({ activityId, request }) => `${activityId} ${request}`}
        rows={page.passed}
        compact
      />
    </Section>
  )
}

function Kept({ year, page }: Props): ReactNode {
  if (page.kept.length === 0) return null
  return (
    <Section title={words.keptTitle}>
      <DataTable
        caption={words.keptCaption}
        columns={[
          {
            id: 'name',
            head: words.activity,
            rowHead: true,
            phone: 'full',
            cell: (one) => <ActivityLink year={year} {...one} />,
          },
          {
            id: 'what',
            head: words.what,
            phone: 'full',
            cell: ({ ended }) => (ended === null ? words.keptDone : words.keptEnded(ended)),
          },
        ]}
        rowKey={({ id }) => id}
        rows={page.kept}
        compact
      />
    </Section>
  )
}

function Naming({ year, page }: Props): ReactNode {
  if (page.naming.length === 0) return null
  return (
    <Section title={words.namingTitle} caption={words.namingHint}>
      <DataTable
        caption={words.namingTitle}
        columns={[
          {
            id: 'name',
            head: words.activity,
            rowHead: true,
            phone: 'full',
            cell: (one) => <ActivityLink year={year} {...one} />,
          },
          { id: 'unit', head: words.unit, phone: 'full', phoneLabel: words.unit, cell: ({ unitName }) => unitName },
          {
            id: 'named',
            head: words.named,
            phone: 'full',
            phoneLabel: words.named,
            cell: ({ named }) => named.join('; '),
          },
          {
            id: 'how',
            head: words.how,
            phone: 'full',
            phoneLabel: words.how,
            cell: ({ planStatus }) => words.howByStatus[planStatus],
          },
        ]}
        rowKey={({ id }) => id}
        rows={page.naming}
        compact
      />
    </Section>
  )
}

/** A unit that closed in the year: what waits for an heir, what passed to whom, and what stays with it. */
export function SettlementPage(): ReactNode {
  const year = usePathParameter('year')
  const unitId = usePathParameter('unitId')
  const { today } = useViewer()
  const read = useRead(reorganisationRoutes.settlement, { year, unitId })
  const { data } = read
  return (
    <div className="plan-page">
      <PageHeader
        crumbs={[
          { label: pageTitles.reorganisation, href: addresses.reorganisation(year) },
          { label: data?.unit.code ?? '…' },
        ]}
        title={data === undefined ? pageTitles.settlement : words.unitTitle(data.unit.name)}
        lead={
          data === undefined
            ? undefined
            : words.unitLead(shortDay(data.unit.closedOn), data.successorName, data.unit.closedOn > today)
        }
      />
      <ReadGate read={read}>
        {(page) => (
          <>
            <Standing year={year} page={page} />
            <Report year={year} page={page} />
            <Waiting year={year} page={page} />
            <Passed year={year} page={page} />
            <Kept year={year} page={page} />
            <Naming year={year} page={page} />
          </>
        )}
      </ReadGate>
    </div>
  )
}
