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
 * The row of an activity whose reports the actor writes.
 *
 * @throws DomainError `monitoring.nothingDue`, `monitoring.notYourActivity`.
 */
export function demandOwn(rows: readonly MonthRow[], activityId: string): MonthRow {
  const row = rowOf(rows, activityId)
  if (!reportWriters.some((party) => row.parties.has(party)))
    throw new DomainError('monitoring.notYourActivity', 'forbidden', { code: row.activity.code })
  return row
}

/**
 * The same where the report may be written now.
 *
 * @throws DomainError `monitoring.reportSent`.
 */
export function demandWritable(rows: readonly MonthRow[], activityId: string): MonthRow {
  const row = demandOwn(rows, activityId)
  if (row.report !== undefined && !isWritable(row.report.status))
    throw new DomainError('monitoring.reportSent', 'conflict', { status: row.report.status })
  return row
}
