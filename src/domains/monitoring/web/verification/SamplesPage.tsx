import { type ReactNode, useState } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { EmptyState } from '../../../../ui/feedback/states.tsx'
import { Link } from '../../../../ui/Link.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { type Column, DataTable } from '../../../../ui/tables/DataTable.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { verificationRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { MonitoringTabs } from '../MonitoringTabs.tsx'
import { monitoringText } from '../messages.es.ts'
import { usualMonth } from '../month/monthGroups.ts'
import { useViewed, type Viewed } from '../useViewed.ts'
import { DrawDialog } from './DrawDialog.tsx'
import { verificationText as words } from './messages.es.ts'
import { ruleWords } from './ruleWords.ts'
import type { Sample } from './verificationData.ts'

function sampleColumns(year: string, { locale, timeZone }: Viewed): readonly Column<Sample>[] {
  return [
    {
      ...{ id: 'number', head: words.number, rowHead: true, phone: 'full', width: '34%' },
      cell: ({ number, rule }) => (
        <>
          <Link href={addresses.sample(year, number)}>{words.sampleOf(number)}</Link>
          <span className="meta">{ruleWords(rule, locale).join('; ')}</span>
        </>
      ),
    },
    { id: 'side', head: words.side, phoneLabel: words.side, cell: ({ side }) => monitoringText.sides[side] },
    {
      ...{ id: 'months', head: words.months, phoneLabel: words.months },
      cell: ({ fromMonth, toMonth }) => words.monthsOf(fromMonth, toMonth),
    },
    {
      ...{ id: 'items', head: words.items, phoneLabel: words.items, align: 'end' },
      cell: ({ items, population }) => words.itemsOf(items, population),
    },
    {
      ...{ id: 'looked', head: words.looked, phoneLabel: words.looked, align: 'end' },
      cell: ({ reviewed, items }) => words.lookedOf(reviewed, items),
    },
    {
      ...{ id: 'by', head: words.by, phone: 'full', phoneLabel: words.by },
      cell: ({ personName, postName, at }) => words.byWhom(personName, postName, formatInstant(at, timeZone, locale)),
    },
  ]
}

/** The samples of a year, how far each was looked at, and the way to draw another. */
export function SamplesPage(): ReactNode {
  const year = usePathParameter('year')
  const viewed = useViewed()
  const [drawing, setDrawing] = useState(false)
  const read = useRead(verificationRoutes.samples, { year })
  const month = usualMonth(Number(year), viewed.today)
  return (
    <ReadState read={read} title={words.title(year)} whoToAsk={words.whoToAsk}>
      {({ mayDraw, samples }) => (
        <>
          <PageHeader
            title={words.title(year)}
            lead={words.lead}
            actions={
              mayDraw.length === 0 ? undefined : (
                <Button variant="primary" onClick={() => setDrawing(true)}>
                  {words.draw}
                </Button>
              )
            }
          />
          <MonitoringTabs year={year} month={month} current="samples" />
          {samples.length === 0 ? (
            <EmptyState title={words.none}>{words.noneHint}</EmptyState>
          ) : (
            <DataTable
              caption={words.caption}
              columns={sampleColumns(year, viewed)}
              rows={samples.toReversed()}
              rowKey={({ number }) => String(number)}
            />
          )}
          {drawing ? (
            <DrawDialog {...{ year, month, mayDraw, locale: viewed.locale }} onClose={() => setDrawing(false)} />
          ) : null}
        </>
      )}
    </ReadState>
  )
}
