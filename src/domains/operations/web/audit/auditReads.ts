import type { OutputOf } from '../../../../kernel/contract.ts'
import type { auditAccessRoutes } from '../../../platform/contract.ts'
import type { auditRoutes } from '../../contract.ts'

export type AuditScope = OutputOf<typeof auditRoutes.auditScope>
export type ListedAccess = OutputOf<typeof auditAccessRoutes.listAuditAccess>['accesses'][number]

const DAY_MS = 24 * 60 * 60 * 1000

/** The day before a first closed day: the last one on which an access is open. */
export function lastDayOf({ until }: { until: string }): string {
  return new Date(Date.parse(`${until}T00:00:00.000Z`) - DAY_MS).toISOString().slice(0, 10)
}
