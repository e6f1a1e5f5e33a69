import type { Month } from '../../src/kernel/month.ts'
import type { DemoFollowing } from './followingTypes.ts'

/**
 * The days on which a month was reported: by most units, by those that are late, its review by the level above, what had been
 * returned, and the review of that.
 */
export type DemoMonthDays = {
  month: Month
  sent: string
  late: string
  reviewed: string
  resent: string
  settled: string
}

/** How much of its programme a unit usually does. */
export type DemoPace = 'strong' | 'steady' | 'weak'

/** A unit that reports; the others are silent all year. */
export type DemoReportingUnit = {
  unit: string
  pace: DemoPace
  /** Months that it sends after their day. */
  late: readonly Month[]
  /** Months that it does not report. */
  silent: readonly Month[]
  /** Months that it sent and the level above has not looked at. */
  waits: readonly Month[]
}

/** What was done of an activity in a month, where its unit's pace does not say it: percent of the programme, and why. */
export type DemoShortfall = { activity: string; month: Month; percent: number; difficulty: string; corrective: string }

/** A report that the level above returned; `first` is what it said then, in place of the field that was corrected. */
export type DemoReturn = {
  activity: string
  month: Month
  field: 'quantity' | 'achievement' | 'evidence'
  comment: string
  first: { quantity?: number; achievement?: string }
  /** The unit corrected it and sent it again. */
  isResent: boolean
}

/** A file that proves a report; the others name a record and where it is kept. */
export type DemoEvidenceFile = { activity: string; month: Month; name: string; lines: readonly string[] }

/** Planning closes the months up to one. */
export type DemoCut = { on: string; month: Month; note: string; without: string }

/** A closed month that a unit may report after all. */
export type DemoReopening = {
  unit: string
  month: Month
  on: string
  endsOn: string
  reason: string
  sent: string
  reviewed: string
}

/** A figure of a closed month that was wrong; `record`: the document that proves it and where it is. */
export type DemoCorrection = {
  activity: string
  month: Month
  asked: string
  validated: string
  cause: 'countedTwice' | 'typing' | 'lateProof'
  reason: string
  record: string
  quantity: number
}

/** How a plan in force was reported (domain.md D9 to D12), and what was done with it. */
export type DemoReporting = DemoFollowing & {
  months: readonly DemoMonthDays[]
  units: readonly DemoReportingUnit[]
  shortfalls: readonly DemoShortfall[]
  returns: readonly DemoReturn[]
  files: readonly DemoEvidenceFile[]
  cuts: readonly DemoCut[]
  reopenings: readonly DemoReopening[]
  corrections: readonly DemoCorrection[]
}
