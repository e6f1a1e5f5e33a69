import { MONTHS, type Month } from '../../../../kernel/month.ts'
import type { YearOfPlan } from '../../../operations/index.ts'
import type { Reader } from '../../../platform/index.ts'
import { owesReport } from '../../model/compliance/monitoredActivity.ts'
import { monitoredPlan } from '../../model/compliance/monitoredPlan.ts'
import type { OwedReport, ReportOnItsWay } from '../../model/health/processFacts.ts'
import { type Closings, dueDays } from '../closings/closingGround.ts'
import { reportOwners } from './reportOwners.ts'

/** Every activity of the year by its newest version, with the unit that held it last. */
export function heldInYear({ months, now }: YearOfPlan) {
  return new Map([...months.flatMap(({ held }) => [...held]), ...now])
}

type Given = {
  year: YearOfPlan
  closings: Closings
  /** Those of the months that are asked about. */
  reports: readonly ReportOnItsWay[]
  today: string
  months?: readonly Month[]
}

/** What the plan in force asks to report in some months, or in the whole year, each with the report that came. */
export async function owedReports(
  db: Reader,
  { year, closings, reports, today, months = MONTHS }: Given,
): Promise<OwedReport[]> {
  const due = new Map(months.map((month) => [month, dueDays(closings, month)]))
  const ownersOf = await reportOwners(db, today)
  const held = heldInYear(year)
  const written = new Map(reports.map((report) => [`${report.activityId} ${report.month}`, report]))
  return monitoredPlan(year, 'inForce', []).flatMap((row) =>
    months.flatMap((month): OwedReport[] => {
      const { activityId, unitId } = row
      const activity = (year.months[month - 1]?.held.get(activityId) ?? held.get(activityId))?.activity
      if (activity === undefined || !owesReport(row, month, 'inForce')) return []
      const dueOn = due.get(month)?.ofUnit(unitId).dueOn ?? today
      const report = written.get(`${activityId} ${month}`)
      return [{ unitId, activityId, month, dueOn, owners: ownersOf(activity), report }]
    }),
  )
}
