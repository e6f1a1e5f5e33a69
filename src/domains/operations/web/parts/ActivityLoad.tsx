import type { ReactNode } from 'react'
import { formatShare } from '../../../../kernel/basisPoints.ts'
import { MONTHS, monthName, monthShortName } from '../../../../kernel/month.ts'
import { LoadRibbon } from '../../../../ui/marks/LoadRibbon.tsx'
import type { MonthShares } from '../../model/activity.ts'
import { planText } from './messages.es.ts'

/** The months of one activity as bars; on paper also as figures, since bars alone can't be read off. */
export function ActivityLoad({ months, locale }: { months: MonthShares; locale: string }): ReactNode {
  const written = MONTHS.flatMap((month) => {
    const share = months[month - 1] ?? null
    return share === null ? [] : [{ month, text: formatShare(share, locale) }]
  })
  const label = planText.monthsSentence(written.map(({ month, text }) => planText.monthShare(monthName(month), text)))
  return (
    <span className="activity-load">
      <LoadRibbon values={months.map((share) => share ?? 0)} label={label} />
      <span className="print-only" aria-hidden="true">
        {written.map(({ month, text }) => planText.monthShare(monthShortName(month), text)).join(' · ')}
      </span>
    </span>
  )
}
