import type { ReactNode } from 'react'
import { sumShares, WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button, LinkButton } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { RailSection, Section } from '../../../../ui/layout/Section.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { RibbonHead } from '../../../../ui/marks/Ribbon.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { planReadRoutes } from '../../contract.ts'
import type { Activity } from '../../model/activity.ts'
import { ActivityLoad } from '../parts/ActivityLoad.tsx'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { SumMark } from '../parts/SumMark.tsx'
import { UnitEnd } from '../parts/UnitEnd.tsx'
import { UnitHeader } from '../parts/UnitHeader.tsx'
import { type UnitPlanData, useCatalogue, useUnitPlan } from '../parts/useUnitPlan.ts'
import { useViewer } from '../parts/useViewer.ts'
import { unitPlanText } from './messages.es.ts'
import '../plan.css'
import { DoubtList } from '../units/UnitRail.tsx'
import { type ActivityGroup, groupRows } from './groupRows.ts'

type Doubts = OutputOf<typeof planReadRoutes.doubts>['doubts']

function columnsOf(year: string, locale: string, doubts: Doubts): readonly Column<Activity>[] {
  return [
    {
      id: 'name',
      head: planText.activity,
      rowHead: true,
      width: '27%',
      cell: (activity) => (
        <>
          <span className="meta">{activity.code}</span>
          <Link href={addresses.activity(year, activity.id)}>{activity.name}</Link>
          <RowDoubts doubts={doubts.filter(({ activityId }) => activityId === activity.id)} />
        </>
      ),
    },
    { id: 'result', head: planText.result, cell: (activity) => activity.expectedResult, phone: 'full' },
    { id: 'means', head: planText.means, cell: (activity) => activity.means.join('; '), phone: 'full' },
    { id: 'responsible', head: planText.responsible, cell: (activity) => activity.responsibleText, phone: 'full' },
    {
      id: 'load',
      head: (
        <>
          {unitPlanText.year(Number(year))}
          <RibbonHead load />
        </>
      ),
      phone: 'full',
      cell: (activity) => <ActivityLoad months={activity.months} locale={locale} />,
    },
    {
      id: 'sum',
      head: planText.sum,
      align: 'end',
      phoneLabel: planText.sum,
      cell: (activity) => <SumMark activity={activity} locale={locale} />,
    },
  ]
}

function RowDoubts({ doubts }: { doubts: Doubts }): ReactNode {
  const serious = doubts.filter(({ severity }) => severity !== 'notice')
  if (serious.length === 0) return null
  return <span className="row-doubts">{[...new Set(serious.map(({ title }) => title))].join(' · ')}</span>
}

function titleOf({ code, name }: ActivityGroup): string {
  return `${code} ${name}`.trim() || planText.unclassified
}

function Lead({ data }: { data: UnitPlanData }): ReactNode {
  if (data.status === 'superseded' && data.activities.length === 0) return planText.supersededTitle
  const sums = data.activities.map(({ months }) => sumShares(months))
  const complete = sums.filter((sum) => sum === WHOLE_YEAR_BP).length
  return unitPlanText.lead(sums.length, complete, sums.filter((sum) => (sum ?? 0) === 0).length)
}

function Reading({ year, unitId, data }: { year: string; unitId: string; data: UnitPlanData }): ReactNode {
  const { locale } = useViewer()
  const catalogue = useCatalogue(year)
  const doubts = useRead(planReadRoutes.doubts, { year, unitId }).data?.doubts ?? []
  if (data.activities.length === 0)
    return (
      <div className="after-tabs">
        {data.status === 'superseded' ? (
          <EmptyState title={planText.supersededTitle}>{planText.superseded}</EmptyState>
        ) : (
          <EmptyState title={unitPlanText.emptyTitle}>
            {data.editable ? unitPlanText.empty : unitPlanText.emptyReadOnly}
          </EmptyState>
        )}
      </div>
    )
  return (
    <SplitLayout
      railLabel={planText.beforeSubmitting}
      rail={
        <RailSection title={planText.beforeSubmitting}>
          <DoubtList year={year} unitId={unitId} />
        </RailSection>
      }
    >
      <div className="unit-plan">
        <DataTable
          caption={unitPlanText.caption(data.unit.name, Number(year))}
          columns={columnsOf(year, locale, doubts)}
          rowKey={(activity) => activity.id}
          banded
          stickyHead
          groups={groupRows(data.activities, catalogue).map((group) => ({
            id: group.id,
            title: titleOf(group),
            count: group.activities.length,
            rows: group.activities,
          }))}
        />
      </div>
      {data.notes === '' ? null : (
        <Section title={unitPlanText.notes}>
          <p className="as-written">{data.notes}</p>
        </Section>
      )}
    </SplitLayout>
  )
}

/** The plan of a unit as it is read and printed: by line or process, with its months and its doubts. */
export function UnitPlanPage(): ReactNode {
  const year = usePathParameter('year')
  const unitId = usePathParameter('unitId')
  const read = useUnitPlan(year, unitId)
  const { data } = read
  return (
    <div className="plan-page">
      <UnitHeader
        year={year}
        unitId={unitId}
        current="plan"
        data={data}
        lead={data === undefined ? undefined : <Lead data={data} />}
        actions={
          <>
            <Button icon="print" onClick={() => window.print()}>
              {planText.print}
            </Button>
            {data?.editable ? (
              <LinkButton variant="primary" href={addresses.newActivity(year, unitId)}>
                {planText.addActivity}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {data !== undefined && !data.editable ? (
        <p className="soft read-only-note">
          {data.status === 'superseded' ? (
            planText.superseded
          ) : data.end !== null ? (
            planText.canOnlyRead
          ) : data.status === 'inForce' ? (
            <>
              {unitPlanText.inForce} <Link href={addresses.changeRequests(year)}>{unitPlanText.askForChanges}</Link>
            </>
          ) : data.status !== null && data.status !== 'draft' && data.status !== 'observed' ? (
            unitPlanText.alreadySubmitted
          ) : (
            planText.canOnlyRead
          )}
        </p>
      ) : null}
      {data !== undefined && data.closedOn !== null && data.status !== null ? (
        <Notice kind={data.waiting > 0 ? 'warn' : 'info'}>
          {data.end === null ? (
            <>
              {unitPlanText.closes(shortDay(data.closedOn), data.waiting)}{' '}
              <Link href={addresses.settleUnit(year, unitId)}>{planText.whoInherits}</Link>
            </>
          ) : (
            <UnitEnd year={year} end={data.end}>
              {unitPlanText.ownerless(data.waiting)}
            </UnitEnd>
          )}
        </Notice>
      ) : null}
      <ReadGate read={read}>{(plan) => <Reading year={year} unitId={unitId} data={plan} />}</ReadGate>
    </div>
  )
}
