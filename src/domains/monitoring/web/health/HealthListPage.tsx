import type { ReactNode } from 'react'
import { monthName } from '../../../../kernel/month.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { healthRoutes } from '../../contract.ts'
import { type HealthList, healthLists } from '../../model/health/processFigures.ts'
import { addresses, healthSlugs } from '../addresses.ts'
import { pageTitles } from '../messages.es.ts'
import { HealthTools } from './HealthTools.tsx'
import './health.css'
import { lineColumns } from './lineColumns.tsx'
import { healthText as words } from './messages.es.ts'
import { type HealthView, useHealthPlace } from './useHealthPlace.ts'

function Lines({ list, view }: { list: HealthList; view: HealthView }): ReactNode {
  const { year, from, to, unit } = view
  const read = useRead(
    healthRoutes.healthList,
    { year, from, to, list, ...(unit === undefined ? {} : { unit }) },
    { enabled: view.isKnown },
  )
  return (
    <ReadState read={read} whoToAsk={words.whoToAsk}>
      {({ units, lines }) => (
        <>
          <HealthTools view={view} units={units} />
          {lines.length === 0 ? (
            <EmptyState title={words.emptyList}>{words.emptyListHint}</EmptyState>
          ) : (
            <DataTable
              caption={words.lists[list]}
              columns={lineColumns(list, view)}
              rows={lines}
              rowKey={({ key }) => key}
              stickyHead
            />
          )}
        </>
      )}
    </ReadState>
  )
}

/** What stands behind one figure of the health of the process, of all units or of one. */
export function HealthListPage(): ReactNode {
  const view = useHealthPlace()
  const slug = usePathParameter('list')
  const list = healthLists.find((one) => healthSlugs[one] === slug)
  const crumbs = [{ label: words.title(view.year), href: addresses.health(view) }, { label: pageTitles.healthList }]
  if (list === undefined)
    return (
      <>
        <PageHeader crumbs={crumbs} title={pageTitles.healthList} />
        <EmptyState title={words.noList}>{words.noListHint}</EmptyState>
      </>
    )
  return (
    <>
      <PageHeader
        crumbs={crumbs}
        title={words.lists[list]}
        lead={words.listLead[list]}
        control={[words.period(monthName(view.from), monthName(view.to), view.year)]}
      />
      <Lines list={list} view={view} />
    </>
  )
}
