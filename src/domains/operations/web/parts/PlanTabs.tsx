import type { ReactNode } from 'react'
import { Tabs } from '../../../../ui/layout/Toolbar.tsx'
import { pageTitles } from '../messages.es.ts'
import { addresses } from './addresses.ts'
import { planText } from './messages.es.ts'

export type PlanTab = 'units' | 'consolidated' | 'approval' | 'year' | 'templates' | 'documents' | 'search'

/** Sibling pages of the plan of a year. */
export function PlanTabs({ year, current }: { year: string; current: PlanTab }): ReactNode {
  const items = [
    { id: 'units', href: addresses.plan(year), label: pageTitles.units },
    { id: 'months', href: addresses.months(year), label: pageTitles.months },
    { id: 'consolidated', href: addresses.consolidated(year), label: pageTitles.consolidated },
    { id: 'approval', href: addresses.approval(year), label: pageTitles.approval },
    { id: 'year', href: addresses.year(year), label: pageTitles.year },
    { id: 'review', href: addresses.review(year), label: planText.tabReview },
    { id: 'templates', href: addresses.templates(year), label: pageTitles.templates },
    { id: 'documents', href: addresses.documents(year), label: pageTitles.documents },
    { id: 'search', href: addresses.search(year), label: pageTitles.search },
  ]
  return <Tabs label={planText.tabs} items={items.map((item) => ({ ...item, current: item.id === current }))} />
}

export type UnitTab = 'plan' | 'months' | 'year' | 'approval' | 'closing'

/** Sibling pages of a unit's plan. */
export function UnitTabs({
  year,
  unitId,
  current,
}: {
  year: string
  unitId: string
  current: UnitTab | null
}): ReactNode {
  const items = [
    { id: 'plan', href: addresses.unit(year, unitId), label: pageTitles.unitPlan },
    { id: 'months', href: addresses.unitMonths(year, unitId), label: pageTitles.months },
    { id: 'year', href: addresses.unitYear(year, unitId), label: pageTitles.year },
    { id: 'approval', href: addresses.unitApproval(year, unitId), label: pageTitles.unitApproval },
    { id: 'closing', href: addresses.unitClosing(year, unitId), label: pageTitles.unitClosing },
  ]
  return <Tabs label={planText.tabs} items={items.map((item) => ({ ...item, current: item.id === current }))} />
}
