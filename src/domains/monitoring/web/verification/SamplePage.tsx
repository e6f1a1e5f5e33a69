import type { ReactNode } from 'react'
import { formatInstant } from '../../../../kernel/day.ts'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useRead } from '../../../../ui/data/useRoute.ts'
import { Progress } from '../../../../ui/feedback/Progress.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { usePathParameter } from '../../../../ui/useSearch.ts'
import { verificationRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { monitoringText } from '../messages.es.ts'
import { useViewed, type Viewed } from '../useViewed.ts'
import { Desk } from './Desk.tsx'
import { judgedBefore } from './desk.ts'
import { HowDrawn } from './HowDrawn.tsx'
import { verificationText as words } from './messages.es.ts'
import type { Place, Sample } from './verificationData.ts'

function Header({ sample, place, viewed }: { sample: Sample; place: Place; viewed: Viewed }): ReactNode {
  const { side, fromMonth, toMonth, personName, postName, at } = sample
  const when = formatInstant(at, viewed.timeZone, viewed.locale)
  return (
    <PageHeader
      crumbs={[
        { label: words.title(place.year), href: addresses.samples(place.year) },
        { label: words.sampleOf(place.number) },
      ]}
      title={words.titleOf(place.number, place.year)}
      control={[
        monitoringText.sides[side],
        words.monthsOf(fromMonth, toMonth),
        words.byWhom(personName, postName, when),
      ]}
    />
  )
}

/** A sample: its reports, their evidence, what was said of each piece, and how to draw it again. */
export function SamplePage(): ReactNode {
  const year = usePathParameter('year')
  const number = Number(usePathParameter('number'))
  const viewed = useViewed()
  const read = useRead(verificationRoutes.sample, { year, number })
  const place = { year, number }
  return (
    <ReadState read={read} title={words.titleOf(number, year)} whoToAsk={words.whoToAsk}>
      {({ sample, items, returned }) => {
        const without = items.filter(({ pieces }) => pieces.length === 0).length
        const before = judgedBefore(items, sample.at)
        return (
          <>
            <Header {...{ sample, place, viewed }} />
            <Progress
              label={words.progress}
              value={sample.reviewed}
              max={sample.items}
              detail={words.progressOf(sample.reviewed, sample.items)}
            />
            {before === 0 ? null : <p className="hint">{words.judgedBefore(before)}</p>}
            {without === 0 ? null : <p className="hint">{words.withoutEvidence(without)}</p>}
            {returned === 0 ? null : <Notice kind="info">{words.returned(returned)}</Notice>}
            <Desk {...{ sample, place, viewed }} reports={items} />
            <HowDrawn sample={sample} year={year} locale={viewed.locale} />
            <p className="hint">{words.noReturn}</p>
          </>
        )
      }}
    </ReadState>
  )
}
