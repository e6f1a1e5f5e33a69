import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import { formatDay } from '../../../../kernel/day.ts'
import { formatCount } from '../../../../kernel/spanish.ts'
import { LinkButton } from '../../../../ui/controls/Button.tsx'
import { SegmentedFilter } from '../../../../ui/controls/SegmentedFilter.tsx'
import { downloadAddress } from '../../../../ui/data/call.ts'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { RailSection } from '../../../../ui/layout/Section.tsx'
import { SplitLayout } from '../../../../ui/layout/SplitLayout.tsx'
import { Toolbar } from '../../../../ui/layout/Toolbar.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { useFilters, usePathParameter } from '../../../../ui/useSearch.ts'
import { closingRoutes } from '../../contract.ts'
import { unitClosingStatuses } from '../../model/closing/unitClosing.ts'
import { pageTitles } from '../messages.es.ts'
import { ActList } from '../parts/ActList.tsx'
import { addresses } from '../parts/addresses.ts'
import { ReadGate } from '../parts/ReadGate.tsx'
import { RecordDownloads } from '../parts/RecordDownloads.tsx'
import { useViewer } from '../parts/useViewer.ts'
import '../plan.css'
import './closing.css'
import { CloseYearDialog, ReopenYearDialog } from './CloseYearDialogs.tsx'
import { ClosingTrail } from './ClosingTrail.tsx'
import { ConfirmClosings } from './ConfirmClosings.tsx'
import type { YearClosing } from './closingReads.ts'
import { closingText as words } from './messages.es.ts'
import { totalsOf, unitColumns } from './unitColumns.tsx'

const filterValues = ['todas', ...unitClosingStatuses] as const
const schema = z.object({ ver: z.enum(filterValues).catch('todas').default('todas') })

function Lead({ units, totals }: YearClosing): ReactNode {
  const confirmed = units.filter(({ status }) => status === 'confirmed').length
  return (
    <>
      <b>{words.lead(confirmed, units.length)}</b>
      {words.leadRest(totals.undeclared)} {words.declaredOnly}
    </>
  )
}

function yearWords({ plan }: YearClosing): string {
  if (plan.status === 'closed') return words.closedSince(formatDay(plan.closedOn ?? ''))
  return plan.openUntil === null ? words.open : words.reopenedUntil(formatDay(plan.openUntil))
}

function YearState({ year, closing }: { year: string; closing: YearClosing }): ReactNode {
  const [asked, setAsked] = useState<'closeYear' | 'reopenYear' | null>(null)
  const waiting = closing.units.filter(({ status }) => status !== 'confirmed')
  const acts = closing.available.map(({ act, refusal }) => ({
    id: act,
    label: words.acts[act],
    // The dialog asks which units the year is closed without.
    refusal: refusal?.code === 'operations.closingsUnconfirmed' ? null : refusal,
    turnsBack: true,
    onDo: () => setAsked(act),
  }))
  return (
    <RailSection title={words.yearNow}>
      <p>{yearWords(closing)}</p>
      <p className="soft">{words.when(formatDay(closing.begins), formatDay(closing.ends))}</p>
      {closing.openRequests === 0 ? null : (
        <p>
          {words.openRequests(closing.openRequests)}{' '}
          <Link href={addresses.changeRequests(year)}>{words.seeRequests}</Link>
        </p>
      )}
      <ActList acts={acts} />
      {waiting.length === 0 || closing.available.length === 0 ? null : (
        <details>
          <summary>{words.unconfirmed(waiting.length)}</summary>
          <ul className="rail-links">
            {waiting.map(({ unitId, name }) => (
              <li key={unitId}>
                <Link href={addresses.unitClosing(year, unitId)}>{name}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      {asked === 'closeYear' ? (
        <CloseYearDialog year={year} waiting={waiting} onClose={() => setAsked(null)} />
      ) : asked === 'reopenYear' ? (
        <ReopenYearDialog year={year} onClose={() => setAsked(null)} />
      ) : null}
    </RailSection>
  )
}

function Units({ year, closing }: { year: string; closing: YearClosing }): ReactNode {
  const viewer = useViewer()
  const [filters, change] = useFilters(schema)
  const { units } = closing
  const shown = units.filter(({ status }) => filters.ver === 'todas' || status === filters.ver)
  const options = filterValues
    .map((value) => ({
      value,
      label: value === 'todas' ? words.all : words.statuses[value],
      count: value === 'todas' ? units.length : units.filter(({ status }) => status === value).length,
    }))
    .filter(({ value, count }) => value === 'todas' || count > 0)
  return (
    <SplitLayout
      rail={
        <>
          <YearState year={year} closing={closing} />
          {closing.record === null ? null : (
            <RailSection title={words.report}>
              <RecordDownloads year={year} record={closing.record} />
            </RailSection>
          )}
          <RailSection title={words.trail}>
            <ClosingTrail label={words.trail} steps={closing.steps} none={words.noTrail} />
          </RailSection>
        </>
      }
      railLabel={words.yearNow}
    >
      <Toolbar>
        <SegmentedFilter
          legend={words.filter}
          options={options}
          value={filters.ver}
          onChange={(ver) => change({ ver })}
        />
      </Toolbar>
      {shown.length === 0 ? (
        <EmptyState title={words.noneShown} action={<Link href={addresses.closing(year)}>{words.showAll}</Link>} />
      ) : (
        <DataTable
          caption={words.caption(year)}
          columns={unitColumns(year, viewer)}
          rowKey={({ unitId }) => unitId}
          rows={shown}
          foot={{
            unit: words.totals,
            activities: formatCount(closing.totals.activities),
            ...totalsOf(closing.totals),
          }}
          compact
          stickyHead
        />
      )}
    </SplitLayout>
  )
}

/** How far every unit is with closing the year, and the closing and reopening of the year itself. */
export function YearClosingPage(): ReactNode {
  const year = usePathParameter('year')
  const read = useRead(closingRoutes.yearClosing, { year })
  const { data } = read
  return (
    <div className="plan-page closing-page">
      <PageHeader
        crumbs={[{ label: pageTitles.approval, href: addresses.approval(year) }, { label: pageTitles.closing }]}
        title={words.title(year)}
        lead={data === undefined || data.units.length === 0 ? undefined : <Lead {...data} />}
        actions={
          data === undefined || data.units.length === 0 ? undefined : (
            <>
              <LinkButton href={downloadAddress(closingRoutes.closingFile, { year: Number(year) })}>
                {words.data}
              </LinkButton>
              <LinkButton variant="quiet" href={downloadAddress(closingRoutes.closingDictionary, {})}>
                {words.dictionary}
              </LinkButton>
              <ConfirmClosings year={year} units={data.units} />
            </>
          )
        }
      />
      <ReadGate read={read}>
        {(closing) =>
          closing.units.length === 0 ? (
            <EmptyState title={words.noVersion}>{words.noVersionHint}</EmptyState>
          ) : (
            <Units year={year} closing={closing} />
          )
        }
      </ReadGate>
    </div>
  )
}
