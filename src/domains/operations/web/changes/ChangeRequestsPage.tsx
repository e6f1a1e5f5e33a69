import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { formatInstant } from '../../../../kernel/day.ts'
import { capitalise } from '../../../../kernel/spanish.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { changeRequestRoutes } from '../../contract.ts'
import { changeRequestStatuses } from '../../model/changes/changeRequest.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { useViewer, type Viewer } from '../parts/useViewer.ts'
import '../plan.css'
import './changes.css'
import { changesText } from './messages.es.ts'
import { OpenDialog } from './OpenDialog.tsx'
import { WindowsDialog } from './WindowsDialog.tsx'
import { windowWords } from './windowWords.ts'

type List = OutputOf<typeof changeRequestRoutes.changeRequests>
type Row = List['requests'][number]

const filterValues = ['todas', ...changeRequestStatuses] as const
const schema = z.object({ ver: z.enum(filterValues).catch('todas').default('todas') })

function outcome({ items, accepted, version }: Row): string {
  const counted = version === null ? changesText.asked(items) : changesText.accepted(accepted, items)
  return version === null ? counted : `${counted} · ${changesText.version(version)}`
}

function columnsOf(year: string, { timeZone, locale }: Viewer): readonly Column<Row>[] {
  return [
    {
      id: 'number',
      head: changesText.number,
      rowHead: true,
      phone: 'full',
      cell: ({ number, unitName }) => (
        <Link href={addresses.changeRequest(year, number)}>
          {number} · {unitName}
        </Link>
      ),
    },
    { id: 'status', head: changesText.status, cell: ({ status }) => capitalise(changesText.statuses[status]) },
    {
      id: 'cause',
      head: changesText.cause,
      phone: 'full',
      cell: ({ cause, reason }) => (
        <>
          {changesText.causes[cause]}
          <span className="meta as-written">{reason}</span>
        </>
      ),
    },
    {
      id: 'items',
      head: changesText.changes,
      phone: 'full',
      cell: (row) => (
        <>
          {outcome(row)}
          {row.awaitsOwnUnit ? <b className="meta">{changesText.receiver.waits}</b> : null}
        </>
      ),
    },
    {
      id: 'last',
      head: changesText.lastStep,
      phone: 'full',
      phoneLabel: changesText.lastStep,
      cell: ({ lastStep }) =>
        lastStep === null ? '–' : <span className="nb">{formatInstant(lastStep.at, timeZone, locale)}</span>,
    },
  ]
}

function Requests({ year, requests }: { year: string; requests: readonly Row[] }): ReactNode {
  const viewer = useViewer()
  const [filters, change] = useFilters(schema)
  const shown = requests.filter(({ status }) => filters.ver === 'todas' || status === filters.ver)
  const options = filterValues
    .map((value) => ({
      value,
      label: value === 'todas' ? changesText.all : capitalise(changesText.statuses[value]),
      count: value === 'todas' ? requests.length : requests.filter(({ status }) => status === value).length,
    }))
    .filter(({ value, count }) => value === 'todas' || count > 0)
  if (requests.length === 0) return <EmptyState title={changesText.emptyTitle}>{changesText.empty}</EmptyState>
  return (
    <>
      <Toolbar>
        <SegmentedFilter
          legend={changesText.filter}
          options={options}
          value={filters.ver}
          onChange={(ver) => change({ ver })}
        />
      </Toolbar>
      {shown.length === 0 ? (
        <EmptyState
          title={changesText.none}
          action={<Link href={addresses.changeRequests(year)}>{changesText.showAll}</Link>}
        />
      ) : (
        <DataTable
          caption={changesText.caption}
          columns={columnsOf(year, viewer)}
          rowKey={({ number }) => String(number)}
          rows={shown}
          compact
          stickyHead
        />
      )}
    </>
  )
}

/** What units asked to change of the plan in force, and what was decided. */
export function ChangeRequestsPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(changeRequestRoutes.changeRequests, { year })
  const [dialog, setDialog] = useState<'open' | 'windows' | null>(null)
  const close = (): void => setDialog(null)
  const { data } = read
  const standing = data === undefined ? undefined : windowWords(data, year)
  return (
    <div className="plan-page">
      <PageHeader
        crumbs={[{ label: pageTitles.approval, href: addresses.approval(year) }, { label: pageTitles.changeRequests }]}
        title={changesText.title(year)}
        lead={standing?.lead}
        actions={
          <>
            {data?.mayKeepWindows ? <Button onClick={() => setDialog('windows')}>{changesText.windows}</Button> : null}
            {data === undefined || data.mayOpenFor.length === 0 ? null : (
              <Button variant="primary" onClick={() => setDialog('open')}>
                {data.yearOver ? changesText.openExempt : changesText.open}
              </Button>
            )}
          </>
        }
      />
      {standing?.who === undefined ? null : <Notice kind="info">{standing.who}</Notice>}
      {data === undefined || data.inForce === null || !data.requests.some(({ version }) => version !== null) ? null : (
        <p>
          <Link href={addresses.compareVersions(year, data.inForce, 'original')}>{changesText.original}</Link>
        </p>
      )}
      <ReadGate read={read}>{({ requests }) => <Requests year={year} requests={requests} />}</ReadGate>
      {dialog === 'open' && data !== undefined ? (
        <OpenDialog year={year} units={data.mayOpenFor} yearOver={data.yearOver} onClose={close} />
      ) : null}
      {dialog === 'windows' && data !== undefined ? (
        <WindowsDialog year={year} windows={data.windows} onClose={close} />
      ) : null}
    </div>
  )
}
