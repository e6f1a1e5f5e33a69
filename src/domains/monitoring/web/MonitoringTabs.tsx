import type { ReactNode } from 'react'
import { Tabs } from '../../../ui/layout/Toolbar.tsx'
import { addresses } from './addresses.ts'
import { monitoringText, pageTitles } from './messages.es.ts'
import { useReadsConformity } from './useReadsConformity.ts'
import { useReadsHealth } from './useReadsHealth.ts'
import { useVerifyingSides } from './useVerifyingSides.ts'

/** Sibling pages of a year's monitoring, at the month at hand. */
export function MonitoringTabs({
  year,
  month,
  current,
}: {
  year: string
  month: number
  current:
    | 'month'
    | 'compliance'
    | 'reprogrammed'
    | 'closings'
    | 'executionReports'
    | 'evaluations'
    | 'samples'
    | 'commitments'
    | 'board'
    | 'health'
    | 'conformity'
}): ReactNode {
  const whole = { year, month, grouping: 'unit', way: 'equalUnits' } as const
  const verifies = useVerifyingSides().length > 0
  const readsHealth = useReadsHealth()
  const readsConformity = useReadsConformity()
  const items = [
    { id: 'month', href: addresses.month(year, month), label: pageTitles.month },
    { id: 'compliance', href: addresses.compliance(whole), label: pageTitles.compliance },
    { id: 'reprogrammed', href: addresses.reprogrammed(year, month), label: pageTitles.reprogrammed },
    { id: 'board', href: addresses.board(year, month), label: pageTitles.board },
    ...(readsHealth
      ? [{ id: 'health', href: addresses.health({ year, from: 1, to: month }), label: pageTitles.health }]
      : []),
    { id: 'closings', href: addresses.closings(year, month), label: pageTitles.closings },
    { id: 'executionReports', href: addresses.executionReports(year), label: pageTitles.executionReports },
    { id: 'evaluations', href: addresses.evaluations(year), label: pageTitles.evaluations },
    ...(verifies ? [{ id: 'samples', href: addresses.samples(year), label: pageTitles.samples }] : []),
    ...(readsConformity
      ? [{ id: 'conformity', href: addresses.conformity(year, month), label: pageTitles.conformity }]
      : []),
    { id: 'commitments', href: addresses.commitments(year), label: pageTitles.commitments },
    { id: 'instructions', href: addresses.instructions, label: pageTitles.instructions },
    { id: 'registers', href: addresses.registers, label: monitoringText.registersTab },
  ]
  return <Tabs label={monitoringText.tabs} items={items.map((item) => ({ ...item, current: item.id === current }))} />
}
