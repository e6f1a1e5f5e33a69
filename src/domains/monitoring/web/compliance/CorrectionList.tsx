import type { ReactNode } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Link } from '../../../../ui/Link.tsx'
import type { reprogrammedRoutes } from '../../contract.ts'
import { addresses } from '../addresses.ts'
import { changedLines } from '../figures.ts'
import { monitoringText } from '../messages.es.ts'
import { complianceText as words } from './messages.es.ts'

type Props = {
  year: string
  activityId: string
  corrections: OutputOf<typeof reprogrammedRoutes.complianceActivity>['corrections']
  locale: string
}

/** Figures of closed months that were put right, each with the month that it was written in and why. */
export function CorrectionList({ year, activityId, corrections, locale }: Props): ReactNode {
  return (
    <ul className="compliance-changes">
      {corrections.map((correction) => {
        const { id, month, number, cause, reason, record, writtenIn } = correction
        const why = monitoringText.correctionWhy(monitoringText.correctionCauses[cause], reason)
        return (
          <li key={id}>
            <Link href={addresses.report(year, month, activityId)}>{words.correctionOf(number, month)}</Link>
            {`: ${changedLines(correction, null, locale).join('; ')}`}
            <span className="meta">
              {[
                ...(writtenIn === null ? [] : [monitoringText.rectifiedIn(writtenIn)]),
                why,
                monitoringText.correctionRecord(record),
              ].join(' · ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
