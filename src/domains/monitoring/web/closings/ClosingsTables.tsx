import type { ReactNode } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { shortDay } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/Link.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { addresses } from '../addresses.ts'
import type { Closings } from './closingsData.ts'
import { closingText as words } from './messages.es.ts'

/** Of which year, on which day, and how instants are written. */
export type Viewed = { year: string; today: string; locale: string; timeZone: string }

function stateOf(
  { month, dueOn, reopenedFor }: Closings['months'][number],
  cuts: Closings['cuts'],
  { year, today }: Viewed,
): string {
  const cut = cuts.find((one) => one.month >= month)
  if (cut !== undefined) return words.monthClosed(cut.number, reopenedFor)
  if (dueOn < today) return words.passed
  return `${year}-${String(month).padStart(2, '0')}` <= today.slice(0, 7) ? words.running : words.notBegun
}

/** Every month with its day, the rule that makes it and whether it is closed. */
export function Months({ read: { months, cuts }, viewed }: { read: Closings; viewed: Viewed }): ReactNode {
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

/** Rules that planning set, newest first. */
export function Rules({ rules, viewed }: { rules: Closings['rules']; viewed: Viewed }): ReactNode {
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

export type Extension = Closings['extensions'][number]

/** Units that were given more time, and what became of it. */
export function Extensions({
  extensions,
  viewed,
  onWithdraw,
}: {
  extensions: Closings['extensions']
  viewed: Viewed
  /** Left out for whoever does not decide about them. */
  onWithdraw?: ((extension: Extension) => void) | undefined
}): ReactNode {
  const { timeZone, locale, today } = viewed
  if (extensions.length === 0) return <p className="soft">{words.noExtensions}</p>
  return (
    <DataTable
      caption={words.extensionsTitle}
      columns={[
        { id: 'unit', head: words.unit, rowHead: true, cell: ({ unitName }) => unitName },
        { id: 'month', head: words.month, phoneLabel: words.month, cell: ({ month }) => words.monthOf(month) },
        { id: 'due', head: words.newDay, phoneLabel: words.newDay, cell: ({ dueOn }) => shortDay(dueOn) },
        ...decidedColumns(viewed),
        {
          ...{ id: 'state', head: words.state, phone: 'full' },
          cell: (extension) => {
            const { withdrawn, dueOn } = extension
            if (withdrawn !== null) {
              const { reason, personName, postName, at } = withdrawn
              return words.withdrawn(reason, words.given(personName, postName, formatInstant(at, timeZone, locale)))
            }
            if (dueOn < today) return words.ended
            return onWithdraw === undefined ? (
              words.runs
            ) : (
              <Button small aria-label={words.withdrawOf(extension.unitName)} onClick={() => onWithdraw(extension)}>
                {words.withdraw}
              </Button>
            )
          },
        },
      ]}
      rowKey={({ id }) => id}
      rows={extensions}
      compact
    />
  )
}

/** Closed months that units may write in again. */
export function Reopenings({ reopenings, viewed }: { reopenings: Closings['reopenings']; viewed: Viewed }): ReactNode {
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

/** Cuts of the year, newest first. */
export function Cuts({ cuts, viewed }: { cuts: Closings['cuts']; viewed: Viewed }): ReactNode {
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
