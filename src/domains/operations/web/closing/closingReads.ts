import type { OutputOf } from '../../../../kernel/contract.ts'
import { activityRoutes, approvalRoutes, closingRoutes, movedRoutes, planRoutes } from '../../contract.ts'

export type YearClosing = OutputOf<typeof closingRoutes.yearClosing>
export type UnitClosing = OutputOf<typeof closingRoutes.unitClosing>
export type ClosingRow = UnitClosing['rows'][number]
export type MovedRow = OutputOf<typeof movedRoutes.movedActivities>['rows'][number]

/** Everything that a step of the closing changes: read again afterwards. */
export const closingReads = [
  closingRoutes.yearClosing,
  closingRoutes.unitClosing,
  movedRoutes.movedActivities,
  approvalRoutes.approval,
  approvalRoutes.unitApproval,
  planRoutes.listPlans,
  planRoutes.overview,
  planRoutes.unitPlan,
  activityRoutes.activity,
]
