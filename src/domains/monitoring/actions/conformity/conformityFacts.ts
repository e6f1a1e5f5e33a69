import type { Actor } from '../../../platform/model/index.ts'
import type { ReportConformityFacts } from '../../model/conformity/reportConformity.ts'
import type { MonthRow } from '../monthGround.ts'
import type { RowConformity } from './rowConformity.ts'

/** A row that a unidad rectora looks at. */
export type LedRow = MonthRow & { conformity: RowConformity }

export function isLed(row: MonthRow): row is LedRow {
  return row.conformity !== null
}

/** What the workflow looks at in one of them, for one person: a post in the office is enough to be part of it. */
export function conformityFacts(actor: Actor, { activity, unit, report, facts }: MonthRow): ReportConformityFacts {
  return {
    about: { code: activity.code, unit: unit.name },
    reportStatus: report?.status,
    ownWork: facts.ownWork || actor.assignments.some(({ unitId }) => unitId === unit.id),
  }
}
