import { type ReactNode, useState } from 'react'

import { formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { shortDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { closingRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { usualMonth } from '../month/monthGroups.ts'
import { CloseDialog } from './CloseDialog.tsx'
import type { Closings } from './closingsData.ts'
import { ExtendDialog, ReopenDialog } from './GiveTime.tsx'
import { closingText as words } from './messages.es.ts'
import { RuleDialog } from './RuleDialog.tsx'

type Viewed = { year: string; today: string; locale: string; timeZone: string }

function stateOf(
  { month, dueOn }: Closings['months'][number],
  cuts: Closings['cuts'],
  { year, today }: Viewed,
): string {
  const cut = cuts.find((one) => one.month >= month)
  if (cut !== undefined) return words.monthClosed(cut.number)
  if (dueOn < today) return words.passed
  return `${year}-${String(month).padStart(2, '0')}` <= today.slice(0, 7) ? words.running : words.notBegun
}

function Months({ read: { months, cuts }, viewed }: { read: Closings; viewed: Viewed }): ReactNode {
  return (
    <DataTable
      caption={words.monthsCaption}
      columns={[
        { id: 'month', head: words.month, rowHead: true, cell: ({ month }) => words.monthOf(month) },
        { id: 'due', head: words.dueOn, phoneLabel: words.dueOn, cell: ({ dueOn }) => shortDay(dueOn) },
        { id: 'rule', head: words.rule, phoneLabel: words.rule, cell: ({ businessDay }) => words.ruleOf(businessDay) },
        { id: 'state', head: words.state, phoneLabel: words.state, cell: (row) => stateOf(row, cuts, viewed) },
      ]}
      rowKey={({ month }) => String(month)}
      rows={months}
      compact
    />
  )
}

type Decided = Pick<Closings['rules'][number], 'reason' | 'personName' | 'postName' | 'at'>

/** Why, and who decided it when. */
function decidedColumns({ timeZone, locale }: Viewed): readonly Column<Decided>[] {
  return [
    { id: 'reason', head: words.reason, phone: 'full', cell: ({ reason }) => reason },
    {
      id: 'by',
      head: words.by,
      phone: 'full',
      cell: ({ personName, postName, at }) => words.given(personName, postName, formatInstant(at, timeZone, locale)),
    },
  ]
}

function Rules({ rules, viewed }: { rules: Closings['rules']; viewed: Viewed }): ReactNode {
  if (rules.length === 0) return <p className="soft">{words.noRules}</p>
  return (
    <DataTable
      caption={words.rulesTitle}
      columns={[
        { id: 'from', head: words.fromMonth, rowHead: true, cell: ({ fromMonth }) => words.monthOf(fromMonth) },
        { id: 'rule', head: words.rule, phoneLabel: words.rule, cell: ({ businessDay }) => words.ruleOf(businessDay) },
        ...decidedColumns(viewed),
      ]}
      rowKey={({ id }) => id}
      rows={rules.toReversed()}
      compact
    />
  )
}

function Extensions({ extensions, viewed }: { extensions: Closings['extensions']; viewed: Viewed }): ReactNode {
  if (extensions.length === 0) return <p className="soft">{words.noExtensions}</p>
  return (
    <DataTable
      caption={words.extensionsTitle}
      columns={[
        { id: 'unit', head: words.unit, rowHead: true, cell: ({ unitName }) => unitName },
        { id: 'month', head: words.month, phoneLabel: words.month, cell: ({ month }) => words.monthOf(month) },
        { id: 'due', head: words.newDay, phoneLabel: words.newDay, cell: ({ dueOn }) => shortDay(dueOn) },
        ...decidedColumns(viewed),
      ]}
      rowKey={({ id }) => id}
      rows={extensions}
      compact
    />
  )
}

function Reopenings({ reopenings, viewed }: { reopenings: Closings['reopenings']; viewed: Viewed }): ReactNode {
  if (reopenings.length === 0) return <p className="soft">{words.noReopenings}</p>
  return (
    <DataTable
      caption={words.reopeningsTitle}
      columns={[
        { id: 'unit', head: words.unit, rowHead: true, cell: ({ unitName }) => unitName },
        { id: 'month', head: words.month, phoneLabel: words.month, cell: ({ month }) => words.monthOf(month) },
        { id: 'until', head: words.openUntil, phoneLabel: words.openUntil, cell: ({ endsOn }) => shortDay(endsOn) },
        ...decidedColumns(viewed),
      ]}
      rowKey={({ id }) => id}
      rows={reopenings}
      compact
    />
  )
}

function Cuts({ cuts, viewed }: { cuts: Closings['cuts']; viewed: Viewed }): ReactNode {
  const { year, timeZone, locale } = viewed
  if (cuts.length === 0) return <p className="soft">{words.noCuts}</p>
  return (
    <DataTable
      caption={words.cutsTitle}
      columns={[
        {
          ...{ id: 'number', head: words.cutsTitle, rowHead: true },
          cell: ({ number }) => <Link href={addresses.cut(year, number)}>{words.cutOf(number)}</Link>,
        },
        {
          id: 'month',
          head: words.closedUpTo,
          phoneLabel: words.closedUpTo,
          cell: ({ month }) => words.monthOf(month),
        },
        {
          ...{ id: 'at', head: words.closedOn, phone: 'full' },
          cell: ({ at, postName }) => words.closedBy(formatInstant(at, timeZone, locale), postName),
        },
      ]}
      rowKey={({ number }) => String(number)}
      rows={cuts.toReversed()}
      compact
    />
  )
}

type Open = 'rule' | 'extend' | 'close' | 'reopen'

function Body({ read, viewed }: { read: Closings; viewed: Viewed }): ReactNode {
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  const { year, today } = viewed
  // A rule speaks of months whose day has not passed.
  const isOver = read.months.every(({ dueOn }) => dueOn < today)
  const act = (which: Open, label: string): ReactNode =>
    read.mayKeep && !(which === 'rule' && isOver) ? <Button onClick={() => setOpen(which)}>{label}</Button> : undefined
  return (
    <>
      <Section title={words.monthsTitle} caption={words.whoDecides} actions={act('rule', words.setRule)}>
        <Months read={read} viewed={viewed} />
      </Section>
      <Section title={words.cutsTitle} caption={words.cutsCaption} actions={act('close', words.close)}>
        <Cuts cuts={read.cuts} viewed={viewed} />
      </Section>
      <Section
        title={words.reopeningsTitle}
        actions={read.cuts.length === 0 ? undefined : act('reopen', words.moreTime.reopening.act)}
      >
        <Reopenings reopenings={read.reopenings} viewed={viewed} />
      </Section>
      <Section title={words.extensionsTitle} actions={act('extend', words.moreTime.extension.act)}>
        <Extensions extensions={read.extensions} viewed={viewed} />
      </Section>
      <Section title={words.rulesTitle}>
        <Rules rules={read.rules} viewed={viewed} />
      </Section>
      {open === 'rule' ? <RuleDialog year={year} today={today} months={read.months} onClose={close} /> : null}
      {open === 'close' ? <CloseDialog year={year} today={today} read={read} onClose={close} /> : null}
      {open === 'reopen' ? <ReopenDialog year={year} today={today} read={read} onClose={close} /> : null}
      {open === 'extend' ? <ExtendDialog year={year} today={today} read={read} onClose={close} /> : null}
    </>
  )
}

/** When the reports of each month are due, by which rule and who was given more time. */
export function ClosingsPage(): ReactNode {
  const year = usePathParameter('year')
  const { data: me } = useRead(sessionRoutes.me, {}, { staleMs: 60_000 })
  const read = useRead(closingRoutes.closings, { year })
  const viewed = {
    ...{ year, today: me?.today ?? '', locale: me?.institution.locale ?? 'es-SV' },
    timeZone: me?.institution.timeZone ?? 'UTC',
  }
  return (
    <ReadState read={read} title={pageTitles.closings} whoToAsk={monitoringText.whoToAsk}>
      {(found) => (
        <>
          <PageHeader title={words.title(year)} lead={found.inForce ? words.lead : undefined} />
          <MonitoringTabs year={year} month={usualMonth(Number(year), viewed.today)} current="closings" />
          {found.inForce ? (
            <Body read={found} viewed={viewed} />
          ) : (
            <EmptyState title={words.noVersion}>{words.noVersionHint}</EmptyState>
          )}
        </>
      )}
    </ReadState>
  )
}
