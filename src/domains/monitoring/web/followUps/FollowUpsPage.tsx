import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { followUpRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { usualMonth } from '../month/monthGroups.ts'
import { useViewed } from '../useViewed.ts'
import { FollowUpFilters, filtered, filterSchema } from './FollowUpFilters.tsx'
import { FollowUpTable } from './FollowUpTable.tsx'
import type { FollowUpRow } from './followUpData.ts'
import { InstructionDialog } from './InstructionDialog.tsx'
import { followUpText as words } from './messages.es.ts'

type ListProps = { rows: readonly FollowUpRow[]; caption: string; none: string; noneHint: string }

function List({ rows, caption, none, noneHint }: ListProps): ReactNode {
  const [filter, change] = useFilters(filterSchema)
  if (rows.length === 0) return <EmptyState title={none}>{noneHint}</EmptyState>
  const found = filtered(rows, filter)
  return (
    <>
      <FollowUpFilters rows={rows} filter={filter} onChange={change} />
      <p className="hint" role="status">
        {words.counts(found.length, found.filter(({ isOverdue }) => isOverdue).length)}
      </p>
      {found.length === 0 ? <p>{words.noneFound}</p> : <FollowUpTable caption={caption} rows={found} />}
    </>
  )
}

/** Commitments of the evaluations of a year. */
export function CommitmentsPage(): ReactNode {
  const year = usePathParameter('year')
  const { today } = useViewed()
  const read = useRead(followUpRoutes.followUps, { kind: 'commitment', year })
  const title = words.commitmentsTitle(year)
  return (
    <ReadState read={read} title={title} whoToAsk={monitoringText.whoToAsk}>
      {({ rows }) => (
        <>
          <PageHeader title={title} lead={words.commitmentsLead} />
          <MonitoringTabs year={year} month={usualMonth(Number(year), today)} current="commitments" />
          <List rows={rows} caption={title} none={words.noneCommitments} noneHint={words.noneCommitmentsHint} />
        </>
      )}
    </ReadState>
  )
}

/** Every instruction that the viewer may read, of any year. */
export function InstructionsPage(): ReactNode {
  const { today } = useViewed()
  const read = useRead(followUpRoutes.followUps, { kind: 'instruction' })
  const [giving, setGiving] = useState(false)
  const title = pageTitles.instructions
  return (
    <ReadState read={read} title={title} whoToAsk={monitoringText.whoToAsk}>
      {({ rows, mayInstruct }) => (
        <>
          <PageHeader
            crumbs={[
              { label: words.back, href: addresses.month(today.slice(0, 4), Number(today.slice(5, 7))) },
              { label: title },
            ]}
            title={title}
            lead={words.instructionsLead}
            actions={
              mayInstruct ? (
                <Button variant="primary" onClick={() => setGiving(true)}>
                  {words.give}
                </Button>
              ) : undefined
            }
          />
          <List rows={rows} caption={title} none={words.noneInstructions} noneHint={words.noneInstructionsHint} />
          {giving ? <InstructionDialog origin="" onClose={() => setGiving(false)} /> : null}
        </>
      )}
    </ReadState>
  )
}
