import type { Month } from '../../../../kernel/month.ts'
import { groupBy } from '../compliance/groupBy.ts'
import { isUnsaid, type OwedReport, type ReportOwner } from './processFacts.ts'

/** Somebody who owes reports whose day has passed and said nothing of them in whole months. */
export type SilentOwner = {
  owner: ReportOwner
  unitId: string
  /** Months in which not one of the reports that were due came. */
  months: Month[]
  /** Reports of those months. */
  reports: number
}

/**
 * Who is silent, the longest silence first. A month counts when its day has passed, the owner had to report something in it
 * and nothing was sent: whoever sent part of it is late with the rest, which is not silence.
 */
export function silentOwners(owed: readonly OwedReport[], today: string): SilentOwner[] {
  const due = owed
    .filter(({ dueOn }) => today > dueOn)
    .flatMap((one) => one.owners.map((owner) => ({ one, owner, key: `${one.unitId} ${owner.key}` })))
  return [...groupBy(due, ({ key }) => key).values()]
    .flatMap((own): SilentOwner[] => {
      const [first] = own
      if (first === undefined) return []
      const silent = [...groupBy(own, ({ one }) => one.month)].filter(([, list]) =>
        list.every(({ one }) => isUnsaid(one)),
      )
      if (silent.length === 0) return []
      const months = silent.map(([month]) => month).toSorted((a, b) => a - b)
      const reports = silent.reduce((sum, [, list]) => sum + list.length, 0)
      return [{ owner: first.owner, unitId: first.one.unitId, months, reports }]
    })
    .toSorted((a, b) => b.months.length - a.months.length || b.reports - a.reports)
}
