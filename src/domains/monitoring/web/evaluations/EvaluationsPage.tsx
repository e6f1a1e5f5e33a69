import type { ReactNode } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { evaluationRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { monitoringText } from '../messages.es.ts'
import { usualMonth } from '../month/monthGroups.ts'
import { useViewed, type Viewed } from '../useViewed.ts'
import { evaluationReads, type Quarters } from './evaluationData.ts'
import { evaluationText as words } from './messages.es.ts'

type Row = Quarters[number]

function stateWords({ evaluation }: Row, { timeZone, locale }: Viewed): string {
  if (evaluation === null) return words.notOpened
  const { closedAt, reviewed, units } = evaluation
  return closedAt === null ? words.opened(reviewed, units) : words.closedOn(formatInstant(closedAt, timeZone, locale))
}

type BodyProps = { year: string; quarters: Quarters; mayKeep: boolean; viewed: Viewed }

function Body({ year, quarters, mayKeep, viewed }: BodyProps): ReactNode {
  const announce = useAnnounce()
  const open = useAct(evaluationRoutes.openEvaluation, {
    refresh: evaluationReads,
    onSuccess: () => announce(words.wasOpened, { toast: true }),
  })
  const ready = quarters.filter(({ cut, evaluation }) => cut !== null && evaluation === null)
  return (
    <>
      {open.error === null ? null : (
        <Notice kind="error" live>
          {open.error.message} {open.error.remedy}
        </Notice>
      )}
      <DataTable
        caption={words.quartersCaption}
        columns={[
          {
            ...{ id: 'quarter', head: words.quarter, rowHead: true },
            cell: ({ quarter, evaluation }) =>
              evaluation === null ? (
                words.quarterOf(quarter)
              ) : (
                <Link href={addresses.evaluation(year, quarter)}>{words.quarterOf(quarter)}</Link>
              ),
          },
          {
            ...{ id: 'cut', head: words.cut, phone: 'full' },
            cell: ({ cut }) =>
              cut === null ? (
                <span className="soft">{words.noCut}</span>
              ) : (
                <Link href={addresses.cut(year, cut.number)}>{words.cutOf(cut.number, cut.month)}</Link>
              ),
          },
          { id: 'state', head: words.state, phone: 'full', cell: (row) => stateWords(row, viewed) },
        ]}
        rows={quarters}
        rowKey={({ quarter }) => String(quarter)}
      />
      {mayKeep && ready.length > 0 ? (
        <div className="acts">
          {ready.map(({ quarter }) => (
            <Button key={quarter} disabled={open.isPending} onClick={() => open.mutate({ input: { year, quarter } })}>
              {words.openIt(quarter)}
            </Button>
          ))}
        </div>
      ) : null}
    </>
  )
}

/** The four quarters of a year and how far the evaluation of each has come. */
export function EvaluationsPage(): ReactNode {
  const year = usePathParameter('year')
  const viewed = useViewed()
  const read = useRead(evaluationRoutes.evaluations, { year })
  return (
    <ReadState read={read} title={words.title(year)} whoToAsk={monitoringText.whoToAsk}>
      {({ inForce, mayKeep, quarters }) => (
        <>
          <PageHeader title={words.title(year)} lead={inForce ? words.lead : undefined} />
          <MonitoringTabs year={year} month={usualMonth(Number(year), viewed.today)} current="evaluations" />
          {inForce ? (
            <Body year={year} quarters={quarters} mayKeep={mayKeep} viewed={viewed} />
          ) : (
            <EmptyState title={words.noVersion}>{words.noVersionHint}</EmptyState>
          )}
        </>
      )}
    </ReadState>
  )
}
