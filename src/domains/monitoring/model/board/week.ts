import { groupBy } from '../compliance/groupBy.ts'

/** What happened to reports: each time counts, so that one sent twice counts twice. */
export type WeekOfReports = { submitted: number; validated: number; returned: number }

/** From the same day of the last week on, so that on a Monday the whole last week is seen. */
export const WEEK_DAYS = 7

export function countSteps(steps: readonly { act: string }[]): WeekOfReports {
  const of = (wanted: string): number => steps.filter(({ act }) => act === wanted).length
  return { submitted: of('submit'), validated: of('validate'), returned: of('return') }
}

export function stepsByUnit(steps: readonly { unitId: string; act: string }[]): Map<string, WeekOfReports> {
  return new Map([...groupBy(steps, ({ unitId }) => unitId)].map(([unitId, own]) => [unitId, countSteps(own)]))
}
