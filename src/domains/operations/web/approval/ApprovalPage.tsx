import type { ReactNode } from 'react'
import { z } from 'zod'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { Step } from '../../../../ui/marks/Step.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { approvalRoutes } from '../../contract.ts'
import { unitPlanStatuses } from '../../model/plan.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { PlanTabs } from '../parts/PlanTabs.tsx'
import { stepOf } from '../parts/planSteps.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { UnitEnd } from '../parts/UnitEnd.tsx'
import { useViewer, type Viewer } from '../parts/useViewer.ts'
import '../plan.css'
import { BulkActs } from './BulkActs.tsx'
import './approval.css'
import { approvalText } from './messages.es.ts'
import { PlanSignatures } from './PlanSignatures.tsx'
import { PlanStages, PlanStagesMenu } from './PlanStages.tsx'
import { planCounts } from './planCounts.ts'
import { StepSigner } from './StepSigner.tsx'
import { type Approval, openWords, stepDone, stepWhen, type UnitApproval } from './stepWords.ts'
import { WaitingFor } from './WaitingFor.tsx'

const filterValues = ['todas', ...unitPlanStatuses] as const
const schema = z.object({ ver: z.enum(filterValues).catch('todas').default('todas') })

function Lead({ units }: Pick<Approval, 'units'>): ReactNode {
  const counts = planCounts(units)
  return (
    <>
      <b>{approvalText.lead(counts)}</b>
      {approvalText.leadRest(counts)}
    </>
  )
}

function columnsOf(year: string, viewer: Viewer): readonly Column<UnitApproval>[] {
  return [
    {
      id: 'unit',
      head: approvalText.unit,
      rowHead: true,
      width: '25%',
      cell: (unit) => <Link href={addresses.unitApproval(year, unit.unitId)}>{unit.name}</Link>,
    },
    {
      id: 'step',
      head: approvalText.step,
      phone: 'full',
      cell: ({ status, reviewed, end }) => {
        if (end !== null) return <UnitEnd year={year} end={end} />
        const { done, returned, word } = stepOf(status)
        return (
          <>
            <Step done={done} returned={returned}>
              {word}
            </Step>
            {status === 'submitted' && reviewed ? <span className="meta">{approvalText.reviewed}</span> : null}
          </>
        )
      },
    },
    {
      id: 'waits',
      head: approvalText.waitsFor,
      phone: 'full',
      phoneLabel: approvalText.waitsFor,
      cell: ({ waiting }) => <WaitingFor waiting={waiting} />,
    },
    {
      id: 'open',
      head: approvalText.open,
      phone: 'full',
      phoneLabel: approvalText.open,
      cell: (unit) => openWords(unit).join(', ') || <span className="soft">{approvalText.nothingOpen}</span>,
    },
    {
      id: 'last',
      head: approvalText.last,
      phone: 'full',
      phoneLabel: approvalText.last,
      width: '26%',
      cell: ({ lastStep }) =>
        lastStep === null ? (
          <span className="soft">–</span>
        ) : (
          <>
            {stepDone(lastStep)}
            <span className="meta">
              <StepSigner year={year} step={lastStep} />, {stepWhen(lastStep, viewer)}
            </span>
          </>
        ),
    },
  ]
}

function Units({ year, approval }: { year: string; approval: Approval }): ReactNode {
  const { units } = approval
  const viewer = useViewer()
  const [filters, change] = useFilters(schema)
  const shown = units.filter(({ status }) => filters.ver === 'todas' || status === filters.ver)
  const options = filterValues
    .map((value) => ({
      value,
      label: value === 'todas' ? approvalText.all : planText.unitStatus[value],
      count: value === 'todas' ? units.length : units.filter(({ status }) => status === value).length,
    }))
    .filter(({ value, count }) => value === 'todas' || count > 0)
  return (
    <SplitLayout
      rail={
        <>
          <PlanSignatures year={year} approval={approval} />
          <PlanStages year={year} />
        </>
      }
      railLabel={approvalText.rail}
    >
      <Toolbar>
        <SegmentedFilter
          legend={approvalText.filter}
          options={options}
          value={filters.ver}
          onChange={(ver) => change({ ver })}
        />
      </Toolbar>
      {shown.length === 0 ? (
        <EmptyState
          title={approvalText.none}
          action={<Link href={addresses.approval(year)}>{approvalText.showAll}</Link>}
        />
      ) : (
        <DataTable
          caption={approvalText.caption}
          columns={columnsOf(year, viewer)}
          rowKey={({ unitId }) => unitId}
          rows={shown}
          compact
          stickyHead
        />
      )}
    </SplitLayout>
  )
}

/** How the plans of all units stand on their way, and the signatures of the consolidated plan. */
export function ApprovalPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(approvalRoutes.approval, { year })
  return (
    <div className="plan-page">
      <PageHeader
        title={approvalText.title(year)}
        lead={read.data === undefined ? undefined : <Lead units={read.data.units} />}
        actions={
          <>
            <PlanStagesMenu year={year} />
            {read.data === undefined ? null : <BulkActs year={year} units={read.data.units} />}
          </>
        }
      />
      <PlanTabs year={year} current="approval" />
      <ReadGate read={read}>
        {(approval) =>
          approval.units.length === 0 ? (
            <EmptyState title={approvalText.emptyTitle}>{approvalText.empty}</EmptyState>
          ) : (
            <Units year={year} approval={approval} />
          )
        }
      </ReadGate>
    </div>
  )
}
