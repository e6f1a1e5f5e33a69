import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import { formatInstant } from '../../../../kernel/day.ts'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { useFilters } from '../../../../ui/useSearch.ts'
import { coordinationRoutes } from '../../contract.ts'
import type { CoordinationAct } from '../../model/workflow/coordination.ts'
import { ActList } from '../parts/ActList.tsx'
import { addresses } from '../parts/addresses.ts'
import { useViewer, type Viewer } from '../parts/useViewer.ts'
import '../plan.css'
import { type CoordinationPageData, coordinationReads, type CoordinationRow as Row } from './coordinationReads.ts'
import { coordinationText as words } from './messages.es.ts'

const WITH_TEXT: readonly CoordinationAct[] = ['refuse', 'propose', 'leaveOpen']
const TURNING_BACK: readonly CoordinationAct[] = ['refuse', 'withdraw', 'leaveOpen']
const filterValues = ['mine', 'sent', 'open', 'all'] as const
type FilterValue = (typeof filterValues)[number]
const schema = z.object({ ver: z.enum(filterValues).catch('all').default('all') })

function belongs(row: Row, filter: FilterValue, { ownUnitIds }: Viewer): boolean {
  switch (filter) {
    case 'mine':
      return row.open && ownUnitIds.includes(row.status === 'proposed' ? row.asking.id : row.asked.id)
    case 'sent':
      return ownUnitIds.includes(row.asking.id)
    case 'open':
      return row.open
    case 'all':
      return true
  }
}

function StepDialog({
  year,
  row,
  act,
  onClose,
}: {
  year: string
  row: Row
  act: CoordinationAct
  onClose: () => void
}) {
  const announce = useAnnounce()
  const take = useAct(coordinationRoutes.takeCoordinationStep, {
    refresh: coordinationReads,
    onSuccess: () => {
      announce(words.done, { toast: true })
      onClose()
    },
  })
  return (
    <ReasonDialog
      title={words.acts[act]}
      hint={`${words.whoWords(row.asking.name, row.asked.name)}: ${row.what.replace(/\.$/u, '')}. ${words.hints[act]}`}
      withReason={WITH_TEXT.includes(act)}
      label={act === 'propose' ? words.proposal : undefined}
      busy={take.isPending}
      problem={take.error}
      onConfirm={(text) => take.mutate({ input: { year, requestId: row.id, step: act, text } })}
      onClose={onClose}
    />
  )
}

function Answer({ row, viewer }: { row: Row; viewer: Viewer }): ReactNode {
  const when = row.answeredAt === null ? null : formatInstant(row.answeredAt, viewer.timeZone, viewer.locale)
  return (
    <>
      <b>{words.statuses[row.status]}</b>
      {row.answer === null ? null : <p className="as-written">{row.answer}</p>}
      {row.pendingReason === null ? null : <p className="as-written">{words.leftOpen(row.pendingReason)}</p>}
      {row.jointActivityId === null ? null : <p>{words.carried}</p>}
      {when === null || row.answeredBy === null ? null : (
        <span className="meta">
          {words.by(row.answeredBy)}, {when}
        </span>
      )}
    </>
  )
}

function columnsOf(year: string, viewer: Viewer, onDo: (row: Row, act: CoordinationAct) => void): Column<Row>[] {
  return [
    {
      id: 'activity',
      head: words.activity,
      rowHead: true,
      phone: 'full',
      cell: ({ activity }) => (
        <Link href={addresses.activity(year, activity.id)}>
          {activity.code} {activity.name}
        </Link>
      ),
    },
    {
      id: 'who',
      head: words.who,
      phone: 'full',
      cell: (row) => (
        <>
          {words.whoWords(row.asking.name, row.asked.name)}
          <p className="as-written">
            {row.what}
            {row.joint ? ` (${words.jointMark})` : ''}
          </p>
        </>
      ),
    },
    { id: 'status', head: words.status, phone: 'full', cell: (row) => <Answer row={row} viewer={viewer} /> },
    {
      id: 'acts',
      head: '',
      phone: 'full',
      cell: (row) =>
        row.available.length === 0 ? null : (
          <ActList
            acts={row.available.map(({ act, refusal }) => ({
              id: `${row.id} ${act}`,
              label: words.acts[act],
              refusal,
              turnsBack: TURNING_BACK.includes(act),
              onDo: () => onDo(row, act),
            }))}
          />
        ),
    },
  ]
}

/** Requests between units with what whoever looks may do with each. */
export function CoordinationTable({ year, data }: { year: string; data: CoordinationPageData }): ReactNode {
  const viewer = useViewer()
  const [filters, change] = useFilters(schema)
  const [asked, setAsked] = useState<{ row: Row; act: CoordinationAct } | null>(null)
  const { requests } = data
  const inGroup = (filter: FilterValue): Row[] => requests.filter((row) => belongs(row, filter, viewer))
  const shown = inGroup(filters.ver)
  if (requests.length === 0) return <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
  const groups = viewer.ownUnitIds.length > 0 ? filterValues : (['open', 'all'] as const)
  return (
    <>
      <Toolbar>
        <SegmentedFilter
          legend={words.filter}
          options={groups.map((value) => ({ value, label: words.filters[value], count: inGroup(value).length }))}
          value={filters.ver}
          onChange={(ver) => change({ ver })}
        />
      </Toolbar>
      {shown.length === 0 ? (
        <EmptyState title={words.none} action={<Link href={addresses.coordination(year)}>{words.showAll}</Link>} />
      ) : (
        <DataTable
          caption={words.caption}
          columns={columnsOf(year, viewer, (row, act) => setAsked({ row, act }))}
          rowKey={({ id }) => id}
          rows={shown}
        />
      )}
      {asked === null ? null : <StepDialog year={year} {...asked} onClose={() => setAsked(null)} />}
    </>
  )
}
