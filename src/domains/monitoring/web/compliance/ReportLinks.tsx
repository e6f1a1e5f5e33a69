import type { ReactNode } from 'react'
import { type Month, monthName, monthShortName } from '../../../../kernel/month.ts'
import { Link } from '../../../../ui/Link.tsx'
import { addresses } from '../addresses.ts'
import { complianceText as words } from './messages.es.ts'

type Reported = { activityId: string; reported: readonly Month[] }

/** The validated reports of an activity, each at its address. */
export function ReportLinks({ row: { activityId, reported }, year }: { row: Reported; year: string }): ReactNode {
  if (reported.length === 0) return null
  return (
    <span className="meta compliance-reports">
      {words.reports}
      {reported.map((month) => (
        <Link key={month} href={addresses.report(year, month, activityId)}>
          {monthShortName(month)}
          <span className="vh">{words.reportOf(monthName(month))}</span>
        </Link>
      ))}
    </span>
  )
}
