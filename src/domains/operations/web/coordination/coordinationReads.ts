import type { OutputOf } from '../../../../kernel/contract.ts'
import { approvalRoutes, coordinationRoutes, planRoutes } from '../../contract.ts'

export type CoordinationPageData = OutputOf<typeof coordinationRoutes.coordination>
export type CoordinationRow = CoordinationPageData['requests'][number]

/** Everything that a request between units changes: read again after each step. */
export const coordinationReads = [
  coordinationRoutes.coordination,
  approvalRoutes.approval,
  approvalRoutes.unitApproval,
  planRoutes.unitPlan,
]
