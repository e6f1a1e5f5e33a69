import type { ReactNode } from 'react'
import { shortDay } from '../../../../ui/dates.ts'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { pageTitles } from '../messages.es.ts'
import { addresses } from './addresses.ts'
import { planText } from './messages.es.ts'
import { type UnitTab, UnitTabs } from './PlanTabs.tsx'
import { stepOf } from './planSteps.ts'
import type { UnitPlanData } from './useUnitPlan.ts'

export type UnitHeaderProps = {
  year: string
  unitId: string
  current: UnitTab | null
  data: UnitPlanData | undefined
  /** Title of the page; the unit's name when it is left out. */
  title?: string | undefined
  lead?: ReactNode
  actions?: ReactNode
}

/** Head of the pages of a unit's plan: where one is, control line, tabs. */
export function UnitHeader({ year, unitId, current, data, title, lead, actions }: UnitHeaderProps): ReactNode {
  const name = data?.unit.name ?? pageTitles.unitPlan
  const crumbs = [
    { label: planText.plan(year), href: addresses.plan(year) },
    title === undefined ? { label: name } : { label: name, href: addresses.unit(year, unitId) },
    ...(title === undefined ? [] : [{ label: title }]),
  ]
  const control =
    data === undefined
      ? undefined
      : [
          <b key="code">{data.plan.unitForm.code}</b>,
          planText.versionOf(data.plan.unitForm.version),
          data.plan.title,
          data.end === null
            ? stepOf(data.status).word.toLowerCase()
            : [stepOf(data.status).word.toLowerCase(), planText.closedSince(shortDay(data.end.closedOn))].join(', '),
        ]
  return (
    <>
      <PageHeader crumbs={crumbs} title={title ?? name} control={control} lead={lead} actions={actions} />
      <UnitTabs year={year} unitId={unitId} current={current} />
    </>
  )
}
