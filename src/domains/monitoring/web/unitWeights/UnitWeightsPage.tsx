import { type ReactNode, useState } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import { formatDay, formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { unitWeightRoutes } from '../../contract.ts'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { useMonth } from '../useMonth.ts'
import { useViewed, type Viewed } from '../useViewed.ts'
import { unitWeightText as words } from './messages.es.ts'
import { held, type Weighing, type Weights, weighed } from './unitWeightsData.ts'
import { WeightsDialog } from './WeightsDialog.tsx'

function Today({ one, locale }: { one: Weighing | undefined; locale: string }): ReactNode {
  if (one === undefined) return <p className="soft">{words.alike}</p>
  const day = formatDay(one.fromDay, locale)
  if (one.weights.length === 0) return <p>{words.alikeAgain(day)}</p>
  return (
    <>
      <p>{words.since(day)}</p>
      <DataTable
        caption={words.today}
        columns={[
          { id: 'unit', head: words.unit, rowHead: true, cell: ({ unitName }) => unitName },
          {
            ...{ id: 'weight', head: words.weight, phoneLabel: words.weight, align: 'end' as const },
            cell: ({ weightBp }) => words.share(formatShare(weightBp, locale)),
          },
        ]}
        rows={one.weights}
        rowKey={({ unitId }) => unitId}
        compact
      />
    </>
  )
}

function What({ one: { weights }, locale }: { one: Weighing; locale: string }): ReactNode {
  if (weights.length === 0) return words.whatAlike
  return (
    <details>
      <summary>{words.whatWeighed(weights.length)}</summary>
      <ul>
        {weights.map(({ unitId, unitName, weightBp }) => (
          <li key={unitId}>{`${unitName}: ${words.share(formatShare(weightBp, locale))}`}</li>
        ))}
      </ul>
    </details>
  )
}

function History({ decided, viewed }: { decided: Weights['decided']; viewed: Viewed }): ReactNode {
  const { locale, timeZone } = viewed
  if (decided.length === 0) return <p className="soft">{words.none}</p>
  return (
    <DataTable
      caption={words.history}
      columns={[
        { id: 'from', head: words.from, rowHead: true, cell: ({ fromDay }) => formatDay(fromDay, locale) },
        {
          ...{ id: 'what', head: words.what, phoneLabel: words.what, phone: 'full' },
          cell: (one) => <What one={one} locale={locale} />,
        },
        { id: 'reason', head: words.reason, phoneLabel: words.reason, phone: 'full', cell: ({ reason }) => reason },
        {
          ...{ id: 'by', head: words.by, phoneLabel: words.by, phone: 'full' },
          cell: ({ personName, postName, at }) =>
            words.given(personName, postName, formatInstant(at, timeZone, locale)),
        },
      ]}
      rows={decided.toReversed()}
      rowKey={({ id }) => id}
      compact
    />
  )
}

function Body({ read, year, viewed }: { read: Weights; year: string; viewed: Viewed }): ReactNode {
  const [open, setOpen] = useState<'set' | 'even' | null>(null)
  const personId = useRead(sessionRoutes.me, {}, { staleMs: 60_000 }).data?.personId ?? ''
  const { firstDay, mayKeep, decided } = read
  const acts =
    mayKeep && firstDay !== null ? (
      <>
        <Button onClick={() => setOpen('set')}>{words.set}</Button>
        {weighed(read).length === 0 ? null : (
          <Button variant="quiet" onClick={() => setOpen('even')}>
            {words.even}
          </Button>
        )}
      </>
    ) : undefined
  return (
    <>
      <Section title={words.today} caption={firstDay === null ? words.allClosed : words.whoDecides} actions={acts}>
        <Today one={held(read)} locale={viewed.locale} />
      </Section>
      <Section title={words.history}>
        <History decided={decided} viewed={viewed} />
      </Section>
      {open === null || firstDay === null ? null : (
        <WeightsDialog
          {...{ year, read, firstDay, viewed, personId }}
          even={open === 'even'}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}

/** What the units weigh in the institution: today, and by every decision of the year. */
export function UnitWeightsPage(): ReactNode {
  const year = usePathParameter('year')
  const viewed = useViewed()
  const read = useRead(unitWeightRoutes.unitWeights, { year })
  const { month } = useMonth(year, viewed.today)
  return (
    <ReadState read={read} title={pageTitles.unitWeights} whoToAsk={monitoringText.whoToAsk}>
      {(found) => (
        <>
          <PageHeader title={words.title(year)} lead={words.lead} />
          <MonitoringTabs year={year} month={month} current="unitWeights" />
          {found.inForce ? (
            <Body read={found} year={year} viewed={viewed} />
          ) : (
            <EmptyState title={words.noVersion}>{words.noVersionHint}</EmptyState>
          )}
        </>
      )}
    </ReadState>
  )
}
