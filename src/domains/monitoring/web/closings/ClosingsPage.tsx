import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { Section } from '../../../../ui/layout/Section.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { sessionRoutes } from '../../../platform/contract.ts'
import { closingRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { monitoringText, pageTitles } from '../messages.es.ts'
import { useMonth } from '../useMonth.ts'
import { useNeighbourYears } from '../useNeighbourYears.ts'
import { CloseDialog } from './CloseDialog.tsx'
import { Cuts, type Extension, Extensions, Months, Reopenings, Rules, type Viewed } from './ClosingsTables.tsx'
import type { Closings } from './closingsData.ts'
import { ExtendDialog, ReopenDialog } from './GiveTime.tsx'
import { closingText as words } from './messages.es.ts'
import { RuleDialog } from './RuleDialog.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

type Open = 'rule' | 'extend' | 'close' | 'reopen'

function Body({ read, viewed }: { read: Closings; viewed: Viewed }): ReactNode {
  const [open, setOpen] = useState<Open | null>(null)
  const [withdrawing, setWithdrawing] = useState<Extension | null>(null)
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
        <Extensions
          extensions={read.extensions}
          viewed={viewed}
          onWithdraw={read.mayKeep ? setWithdrawing : undefined}
        />
      </Section>
      <Section title={words.rulesTitle}>
        <Rules rules={read.rules} viewed={viewed} />
      </Section>
      {withdrawing === null ? null : (
        <WithdrawDialog extension={withdrawing} viewed={viewed} onClose={() => setWithdrawing(null)} />
      )}
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
  const { month } = useMonth(year, me?.today ?? '')
  const { before, after } = useNeighbourYears(Number(year))
  const viewed = {
    ...{ year, today: me?.today ?? '', locale: me?.institution.locale ?? 'es-SV' },
    timeZone: me?.institution.timeZone ?? 'UTC',
  }
  return (
    <ReadState read={read} title={pageTitles.closings} whoToAsk={monitoringText.whoToAsk}>
      {(found) => (
        <>
          <PageHeader
            title={words.title(year)}
            lead={found.inForce ? words.lead : undefined}
            actions={
              <nav aria-label={words.years} className="acts">
                {before === undefined ? null : <Link href={addresses.closings(before, month)}>{`← ${before}`}</Link>}
                {after === undefined ? null : <Link href={addresses.closings(after, month)}>{`${after} →`}</Link>}
              </nav>
            }
          />
          <MonitoringTabs year={year} month={month} current="closings" />
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
