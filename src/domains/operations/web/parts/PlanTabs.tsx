import type { ReactNode } from 'react'
import { Tabs } from '../../../../ui/layout/Toolbar.tsx'
import { planText } from '../../messages.es.ts'
import { addresses } from './addresses.ts'

export type PlanTab = 'units' | 'months' | 'consolidated' | 'year' | 'search'

/** Sibling pages of the plan of a year. */
export function PlanTabs({ year, current }: { year: string; current: PlanTab }): ReactNode {
  const items = [
    { id: 'units', href: addresses.plan(year), label: planText.tabUnits },
    { id: 'months', href: addresses.months(year), label: planText.tabMonths },
    { id: 'consolidated', href: addresses.consolidated(year), label: planText.tabConsolidated },
    { id: 'year', href: addresses.year(year), label: planText.tabYear },
    { id: 'review', href: addresses.review(year), label: planText.tabReview },
    { id: 'templates', href: addresses.templates(year), label: planText.tabTemplates },
    { id: 'documents', href: addresses.documents(year), label: planText.tabDocuments },
    { id: 'search', href: addresses.search(year), label: planText.tabSearch },
  ]
  return <Tabs label={planText.tabs} items={items.map((item) => ({ ...item, current: item.id === current }))} />
}

export type UnitTab = 'plan' | 'months' | 'year'

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
    { id: 'plan', href: addresses.unit(year, unitId), label: planText.tabPlan },
    { id: 'months', href: addresses.unitMonths(year, unitId), label: planText.tabMonths },
    { id: 'year', href: addresses.unitYear(year, unitId), label: planText.tabYear },
  ]
  return <Tabs label={planText.tabs} items={items.map((item) => ({ ...item, current: item.id === current }))} />
}
