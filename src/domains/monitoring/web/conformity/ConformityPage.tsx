import { type ReactNode, useState } from 'react'
import { type Month, monthName } from '../../../../kernel/month.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { reportConformityRoutes } from '../../contract.ts'
import { isSent } from '../../model/conformity/typeOrder.ts'
import { addresses } from '../addresses.ts'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { pageTitles } from '../messages.es.ts'
import { useViewed } from '../useViewed.ts'
import { ConformityFilters } from './ConformityFilters.tsx'
import { type ConformityType, filtered, filterSchema, isReady } from './conformityData.ts'
import { GiveDialog } from './GiveDialog.tsx'
import { conformityText as words } from './messages.es.ts'
import { TypeSection } from './TypeSection.tsx'
import { useConformityMonth } from './useConformityMonth.ts'

function Lead({ types }: { types: readonly ConformityType[] }): ReactNode {
  const rows = types.flatMap((type) => type.rows)
  const having = (status: string): number => rows.filter((row) => row.status === status).length
  const ready = rows.filter((row) => row.status === 'pending' && isSent(row)).length
  return (
    <>
      <b>{words.lead(having('given'), rows.length)}</b>
      {words.leadRest(ready, having('exception'), rows.filter((row) => !isSent(row)).length)}
    </>
  )
}

function MonthLinks({ year, month }: { year: string; month: Month }): ReactNode {
  return (
    <nav aria-label={words.months} className="acts">
      {month > 1 ? (
        <Link href={addresses.conformity(year, month - 1)}>{`← ${monthName((month - 1) as Month)}`}</Link>
      ) : null}
      {month < 12 ? (
        <Link href={addresses.conformity(year, month + 1)}>{`${monthName((month + 1) as Month)} →`}</Link>
      ) : null}
    </nav>
  )
}

/** What offices reported in a month under actividades tipo, side by side, and the bulk act of whoever leads them (D36). */
export function ConformityPage(): ReactNode {
  const year = usePathParameter('year')
  const viewed = useViewed()
  const { month, isKnown } = useConformityMonth(year, viewed.today)
  const read = useRead(reportConformityRoutes.reportConformity, { year, month }, { enabled: isKnown })
  const [filters, change] = useFilters(filterSchema)
  const [giving, setGiving] = useState(false)
  return (
    <ReadState read={read} title={pageTitles.conformity} whoToAsk={words.whoToAsk}>
      {({ version, types }) => {
        const shown = filtered(types, filters)
        const ready = shown.flatMap(({ rows }) => rows).filter(isReady)
        return (
          <>
            <PageHeader
              title={words.title(monthName(month), year)}
              lead={types.length === 0 ? undefined : <Lead types={filtered(types, { ...filters, ver: 'all' })} />}
              actions={
                <>
                  <MonthLinks year={year} month={month} />
                  {ready.length === 0 ? null : (
                    <Button variant="primary" onClick={() => setGiving(true)}>
                      {words.give(ready.length)}
                    </Button>
                  )}
                </>
              }
            />
            <MonitoringTabs year={year} month={month} current="conformity" />
            {version === null ? <EmptyState title={words.noVersion}>{words.noVersionHint}</EmptyState> : null}
            {version !== null && types.length === 0 ? (
              <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
            ) : null}
            {types.length === 0 ? null : <ConformityFilters {...{ types, filters }} onChange={change} />}
            {types.length > 0 && shown.length === 0 ? (
              <EmptyState
                title={words.none}
                action={<Link href={`${addresses.conformity(year, month)}&rectora=todas`}>{words.showAll}</Link>}
              />
            ) : null}
            {shown.map((type) => (
              <TypeSection key={type.id} {...{ type, year, month, viewed }} />
            ))}
            {giving ? (
              <GiveDialog
                {...{ year, month, label: words.which.types }}
                groups={shown.map(({ id, name, rows }) => ({ id, label: name, rows }))}
                onClose={() => setGiving(false)}
              />
            ) : null}
          </>
        )
      }}
    </ReadState>
  )
}
