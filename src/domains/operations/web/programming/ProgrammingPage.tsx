import { type ReactNode, useMemo } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { activityRoutes, planRoutes } from '../../contract.ts'
import type { Activity } from '../../model/activity.ts'
import { pageTitles } from '../messages.es.ts'
import { addresses } from '../parts/addresses.ts'
import { planText } from '../parts/messages.es.ts'
import { stepOf } from '../parts/planSteps.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { type CatalogueData, type UnitPlanData, useCatalogue, useUnitPlan } from '../parts/useUnitPlan.ts'
import { useViewer } from '../parts/useViewer.ts'
import { monthsText } from './messages.es.ts'
import '../plan.css'
import { groupRows } from '../unitPlan/groupRows.ts'
import { ProgrammingBody, type ProgrammingRows } from './ProgrammingBody.tsx'

function lineIn(catalogue: CatalogueData): (activity: Activity) => string {
  return (activity) => {
    const [group] = groupRows([activity], catalogue)
    return `${group?.code ?? ''} ${group?.name ?? ''}`.trim() || planText.unclassified
  }
}

function rowsOfUnit(data: UnitPlanData, catalogue: CatalogueData): ProgrammingRows {
  const groups = groupRows(data.activities, catalogue)
  return {
    groups: groups.map(({ id, code, name }) => ({ id, code, name: name || planText.unclassified })),
    rows: groups.flatMap(({ id, activities }) =>
      activities.map((activity) => ({ activity, groupId: id, editable: data.editable })),
    ),
    lineOf: lineIn(catalogue),
  }
}

function UnitBody({ year, unitId, data }: { year: string; unitId: string; data: UnitPlanData }): ReactNode {
  const catalogue = useCatalogue(year)
  const rows = useMemo(() => rowsOfUnit(data, catalogue), [data, catalogue])
  if (data.status === 'superseded' && data.activities.length === 0)
    return <EmptyState title={planText.supersededTitle}>{planText.superseded}</EmptyState>
  return <ProgrammingBody year={year} scope={unitId} {...rows} />
}

/** Months of a unit's plan in the grid. */
export function UnitProgrammingPage(): ReactNode {
  const year = usePathParameter('year')
  const unitId = usePathParameter('unitId')
  const read = useUnitPlan(year, unitId)
  const { personId } = useViewer()
  const { data } = read
  return (
    <div className="programming plan-page">
      <PageHeader
        crumbs={[
          { label: planText.plan(year), href: addresses.plan(year) },
          { label: data?.unit.name ?? '…', href: addresses.unit(year, unitId) },
          { label: pageTitles.months },
        ]}
        title={pageTitles.months}
        control={
          data === undefined
            ? undefined
            : [
                data.unit.name,
                data.plan.title,
                `${data.plan.unitForm.code}, ${planText.versionOf(data.plan.unitForm.version)}`,
                stepOf(data.status).word.toLowerCase(),
                data.editable ? '' : monthsText.readOnly,
              ]
        }
        actions={
          <>
            {data?.editable ? (
              <LinkButton href={addresses.newActivity(year, unitId)}>{planText.addActivity}</LinkButton>
            ) : null}
            <LinkButton variant="primary" href={addresses.review(year, { unidad: unitId })}>
              {planText.review}
            </LinkButton>
          </>
        }
      />
      {personId === '' ? null : (
        <ReadGate read={read}>{(plan) => <UnitBody key={unitId} year={year} unitId={unitId} data={plan} />}</ReadGate>
      )}
    </div>
  )
}

type Overview = OutputOf<typeof planRoutes.overview>

function PlanBody({
  year,
  overview,
  activities,
}: {
  year: string
  overview: Overview
  activities: readonly Activity[]
}): ReactNode {
  const catalogue = useCatalogue(year)
  const rows = useMemo((): ProgrammingRows => {
    const units = overview.units.filter((unit) => unit.activities > 0)
    const place = new Map(units.map((unit, index) => [unit.unitId, { index, editable: unit.editable }]))
    return {
      groups: units.map(({ unitId, code, name }) => ({ id: unitId, code, name })),
      rows: activities
        .map((activity) => ({
          activity,
          groupId: activity.unitId,
          editable: place.get(activity.unitId)?.editable ?? false,
        }))
        .sort((a, b) => (place.get(a.groupId)?.index ?? 0) - (place.get(b.groupId)?.index ?? 0)),
      lineOf: lineIn(catalogue),
    }
  }, [overview, activities, catalogue])
  return <ProgrammingBody year={year} scope="plan" {...rows} />
}

/** Months of the whole plan in one grid, by unit. */
export function PlanProgrammingPage(): ReactNode {
  const year = usePathParameter('year')
  const overview = useRead(planRoutes.overview, { year })
  const activities = useRead(activityRoutes.activities, { year })
  const { personId } = useViewer()
  return (
    <div className="programming plan-page">
      <PageHeader
        crumbs={[{ label: planText.plan(year), href: addresses.plan(year) }, { label: pageTitles.months }]}
        title={pageTitles.months}
        control={
          overview.data === undefined
            ? undefined
            : [
                overview.data.plan.title,
                planText.units(overview.data.totals.units),
                planText.activities(overview.data.totals.activities),
              ]
        }
        actions={
          <LinkButton variant="primary" href={addresses.review(year)}>
            {planText.review}
          </LinkButton>
        }
      />
      {personId === '' ? null : (
        <ReadGate read={overview}>
          {(units) => (
            <ReadGate read={activities}>
              {(found) => <PlanBody year={year} overview={units} activities={found.activities} />}
            </ReadGate>
          )}
        </ReadGate>
      )}
    </div>
  )
}
