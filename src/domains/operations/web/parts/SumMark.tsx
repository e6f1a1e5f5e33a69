import type { ReactNode } from 'react'
import { formatShare, sumShares } from '../../../../kernel/basisPoints.ts'
import { Glyph } from '../../../../ui/marks/Glyph.tsx'
import type { Activity } from '../../model/activity.ts'
import { reviewMonths } from '../../model/review/reviewMonths.ts'
import { describeFinding } from '../../model/review/reviewText.es.ts'
import { planText } from './messages.es.ts'

/** The sum of a row's months; what the rules say about it is a glyph with its sentence, never the colour alone. */
export function SumMark({ activity, locale }: { activity: Activity; locale: string }): ReactNode {
  const sum = sumShares(activity.months)
  const finding = reviewMonths(activity)
  const words = sum === null ? <span className="vh">{planText.noProgramme}</span> : formatShare(sum, locale)
  if (finding === null || finding.severity === 'notice')
    return (
      <span className="soft">
        {sum === null ? <span aria-hidden="true">–</span> : null}
        {words}
      </span>
    )
  const { title } = describeFinding(finding)
  return (
    <span className={`sum-mark ${finding.severity === 'block' ? 'late' : 'at-risk'} ink`} title={title}>
      <Glyph name={finding.severity === 'block' ? 'late' : 'atRisk'} label={title} />
      {sum === null ? <span aria-hidden="true">–</span> : null}
      {words}
    </span>
  )
}
