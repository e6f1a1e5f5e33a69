import { DomainError } from '../../../kernel/domainError.ts'
import type { Permit } from '../../platform/index.ts'
import { isWritable, reportWriters } from '../model/reportWorkflow.ts'
import { type MonthRow, rowOf } from './monthGround.ts'
import type { Standing } from './standingIn.ts'

/** Whether the actor writes reports of the activity's unit, and as what. */
export function permitWriter([standing]: readonly Standing[]): Permit {
  const party = reportWriters.find((one) => standing?.parties.has(one))
  const assignment = party === undefined ? undefined : standing?.parties.get(party)
  return standing === undefined || assignment === undefined ? undefined : { assignment, scope: [standing.unitId] }
}

/**
 * The row of an activity whose report the actor may write now.
 *
 * @throws DomainError `monitoring.nothingDue`, `monitoring.notYourActivity`, `monitoring.reportSent`.
 */
export function demandWritable(rows: readonly MonthRow[], activityId: string): MonthRow {
  const row = rowOf(rows, activityId)
  const { activity, report, parties } = row
  if (!reportWriters.some((party) => parties.has(party)))
    throw new DomainError('monitoring.notYourActivity', 'forbidden', { code: activity.code })
  if (report !== undefined && !isWritable(report.status))
    throw new DomainError('monitoring.reportSent', 'conflict', { status: report.status })
  return row
}
