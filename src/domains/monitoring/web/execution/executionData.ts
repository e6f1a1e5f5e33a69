import type { OutputOf } from '../../../../kernel/contract.ts'
import { executionRoutes } from '../../contract.ts'
import type { Narrative } from '../../model/execution/narrative.ts'
import type { ReportPlace } from '../addresses.ts'

export type Listed = OutputOf<typeof executionRoutes.executionReports>
export type ReadReport = OutputOf<typeof executionRoutes.executionReport>
export type Computed = ReadReport['computed']
export type ReportedActivity = Computed['activities'][number]

/** What has to be read again after an act. */
export const executionReads = [executionRoutes.executionReport, executionRoutes.executionReports]

/** The input of a route that speaks of one report. */
export const inputOf = ({ year, number, period, unitId }: ReportPlace) => ({
  ...{ year, number, period },
  ...(unitId === undefined ? {} : { unitId }),
})

/** What is being written, over which version. */
export type NarrativeDraft = { seen: number; narrative: Narrative }

/** A draft that the browser kept; undefined when it is none. */
export function parseDraft(stored: unknown): NarrativeDraft | undefined {
  if (typeof stored !== 'object' || stored === null || !('seen' in stored) || !('narrative' in stored)) return undefined
  const { seen, narrative } = stored
  if (typeof seen !== 'number' || typeof narrative !== 'object' || narrative === null) return undefined
  const of = (section: string): string => {
    const words: unknown = Object.entries(narrative).find(([key]) => key === section)?.[1]
    return typeof words === 'string' ? words : ''
  }
  return {
    seen,
    narrative: {
      ...{ presentation: of('presentation'), achievements: of('achievements'), difficulties: of('difficulties') },
      ...{ corrective: of('corrective'), next: of('next') },
    },
  }
}
