import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { reviewRoutes } from '../../contract.ts'
import { describeFinding, reviewText } from '../../model/review/reviewText.es.ts'
import { planText } from '../parts/messages.es.ts'
import { useViewer } from '../parts/useViewer.ts'
import { reviewScreen } from './messages.es.ts'
import { reviewReads } from './RepairPanel.tsx'
import type { Review } from './reviewGroups.ts'

type Accepted = Review['accepted'][number]

const titleOf = ({ rule, finding }: Accepted): string =>
  finding === null ? reviewText[rule].name : describeFinding(finding).title

/** Who left what as it is, when and why; whoever may accept may also take it back. */
export function AcceptedPanel({ year, accepted }: { year: string; accepted: readonly Accepted[] }): ReactNode {
  const { locale, timeZone } = useViewer()
  const announce = useAnnounce()
  const withdraw = useAct(reviewRoutes.withdrawAcceptance, {
    refresh: reviewReads,
    onSuccess: () => announce(reviewScreen.withdrawn, { toast: true }),
  })
  const moment = (at: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(at))
  const columns: Column<Accepted>[] = [
    { id: 'unit', head: planText.unit, phoneLabel: planText.unit, cell: ({ about }) => about.unit?.code ?? '–' },
    {
      id: 'what',
      head: reviewScreen.acceptedFinding,
      rowHead: true,
      cell: (one) => (
        <>
          {titleOf(one)}
          <small className="soft block">{one.about.activity?.name ?? reviewScreen.wholePlan}</small>
          {one.finding === null ? <small className="soft block">{reviewScreen.noLongerFound}</small> : null}
        </>
      ),
    },
    { id: 'why', head: reviewScreen.acceptedReason, phone: 'full', cell: ({ reason }) => reason },
    {
      id: 'who',
      head: reviewScreen.acceptedBy,
      phone: 'full',
      cell: ({ personName, at }) => (
        <>
          {personName}
          <small className="soft block">{moment(at)}</small>
        </>
      ),
    },
    {
      id: 'act',
      head: <span className="vh">{reviewScreen.withdraw}</span>,
      phone: 'full',
      cell: (one) =>
        one.mayWithdraw ? (
          <Button
            small
            busy={withdraw.isPending}
            aria-label={reviewScreen.withdrawLabel(titleOf(one))}
            onClick={() => withdraw.mutate({ input: { year, acceptanceId: one.id } })}
          >
            {reviewScreen.withdraw}
          </Button>
        ) : null,
    },
  ]
  return (
    <>
      {withdraw.error === null ? null : (
        <Notice kind="error" live>
          {planText.problem(withdraw.error.message, withdraw.error.remedy)}
        </Notice>
      )}
      <DataTable
        caption={reviewScreen.acceptedCaption}
        columns={columns}
        rows={accepted}
        rowKey={(one) => one.id}
        compact
      />
    </>
  )
}
