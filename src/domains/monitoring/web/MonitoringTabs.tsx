import type { ReactNode } from 'react'
import { Tabs } from '../../../ui/layout/Toolbar.tsx'
import { addresses } from './addresses.ts'
import { monitoringText, pageTitles } from './messages.es.ts'
import { useReadsConformity } from './useReadsConformity.ts'
import { useReadsHealth } from './useReadsHealth.ts'
import { useVerifyingSides } from './useVerifyingSides.ts'

const titles = { ...pageTitles, registers: monitoringText.registersTab }

/** The parts of the cycle, in its order, each with its pages. */
const PARTS = [
  { id: 'reporting', pages: ['month', 'registers'] },
  { id: 'results', pages: ['board', 'compliance', 'reprogrammed', 'unitWeights'] },
  { id: 'checking', pages: ['samples', 'conformity', 'health'] },
  { id: 'closing', pages: ['closings', 'executionReports', 'evaluations', 'commitments', 'instructions'] },
] as const

type MonitoringPage = (typeof PARTS)[number]['pages'][number]

/** Sibling pages of a year's monitoring, at the month at hand: the parts of the cycle, and the pages of the one at hand. */
export function MonitoringTabs({
  year,
  month,
  current,
}: {
  year: string
  month: number
  current: MonitoringPage
}): ReactNode {
  const verifies = useVerifyingSides().length > 0
  const readsHealth = useReadsHealth()
  const readsConformity = useReadsConformity()
  const hrefs: Record<MonitoringPage, string | false> = {
    month: addresses.month(year, month),
    registers: addresses.registers,
    board: addresses.board(year, month),
    compliance: addresses.compliance({ year, month, grouping: 'unit', way: 'equalUnits' }),
    reprogrammed: addresses.reprogrammed(year, month),
    unitWeights: addresses.unitWeights(year),
    samples: verifies && addresses.samples(year),
    conformity: readsConformity && addresses.conformity(year),
    health: readsHealth && addresses.health({ year, from: 1, to: month }),
    closings: addresses.closings(year, month),
    executionReports: addresses.executionReports(year),
    evaluations: addresses.evaluations(year),
    commitments: addresses.commitments(year),
    instructions: addresses.instructions,
  }
  const parts = PARTS.map(({ id, pages }) => {
    const items = pages.flatMap((page) => {
      const href = hrefs[page]
      return href === false ? [] : [{ href, label: titles[page], current: page === current }]
    })
    return { label: monitoringText.parts[id], items, isOpen: items.some((item) => item.current) }
  })
  const open = parts.find(({ isOpen }) => isOpen)
  return (
    <>
      <Tabs
        label={monitoringText.tabs}
        items={parts.flatMap(({ label, items: [first], isOpen }) =>
          first ? [{ href: first.href, label, current: isOpen && ('part' as const) }] : [],
        )}
      />
      {open && <Tabs label={open.label} items={open.items} />}
    </>
  )
}
