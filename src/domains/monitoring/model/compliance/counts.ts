import { WHOLE_YEAR_BP } from '../../../../kernel/basisPoints.ts'
import type { ReportCoverage } from './demandFigures.ts'
import { isCounted, isSilent, type Progress, type ProgressState, progressStates } from './progress.ts'

/** How many activities stand behind a figure: printed beside it (domain.md D6, D7). */
export type Counts = {
  activities: number
  /** Those in the means: something was due, or will be. */
  counted: number
  byState: Readonly<Record<ProgressState, number>>
  /** Not one of the reports due came. */
  withoutReport: number
  /** In the figure, with a year that does not sum 100 %: scaled to it (D5). */
  scaled: number
  /** Over 110 % (D8). */
  overExecuted: number
  /** Also of the activities on demand, which are in no mean. */
  reports: ReportCoverage
}

export const noCounts: Counts = {
  activities: 0,
  counted: 0,
  byState: { measured: 0, ahead: 0, notScheduledToDate: 0, notDue: 0, notScheduled: 0, onDemand: 0, notOffered: 0 },
  withoutReport: 0,
  scaled: 0,
  overExecuted: 0,
  reports: { expected: 0, received: 0 },
}

export function countsOf(row: Progress): Counts {
  const byState = { ...noCounts.byState, [row.state]: 1 }
  if (row.state === 'notOffered') return { ...noCounts, activities: 1, byState }
  if (row.state === 'onDemand') return { ...noCounts, activities: 1, byState, reports: row.demand.reports }
  const counted = isCounted(row)
  return {
    activities: 1,
    counted: counted ? 1 : 0,
    byState,
    withoutReport: isSilent(row) ? 1 : 0,
    scaled: counted && row.yearBp !== WHOLE_YEAR_BP ? 1 : 0,
    overExecuted: row.isOverExecuted ? 1 : 0,
    reports: row.reports,
  }
}

export function addCounts(a: Counts, b: Counts): Counts {
  const states = progressStates.map((state) => [state, a.byState[state] + b.byState[state]] as const)
  return {
    activities: a.activities + b.activities,
    counted: a.counted + b.counted,
    byState: { ...noCounts.byState, ...Object.fromEntries(states) },
    withoutReport: a.withoutReport + b.withoutReport,
    scaled: a.scaled + b.scaled,
    overExecuted: a.overExecuted + b.overExecuted,
    reports: {
      expected: a.reports.expected + b.reports.expected,
      received: a.reports.received + b.reports.received,
    },
  }
}
