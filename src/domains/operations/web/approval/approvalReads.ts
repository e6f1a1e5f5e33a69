import {
  approvalRoutes,
  conformityRoutes,
  observationRoutes,
  planRoutes,
  planSessionRoutes,
  sectionRoutes,
  versionRoutes,
} from '../../contract.ts'

/** Everything that shows where a plan stands: read again after each step. */
export const approvalReads = [
  approvalRoutes.approval,
  approvalRoutes.unitApproval,
  observationRoutes.observations,
  conformityRoutes.conformity,
  conformityRoutes.conformityOfType,
  versionRoutes.versions,
  planRoutes.overview,
  planRoutes.unitPlan,
  sectionRoutes.sections,
  planSessionRoutes.planSessions,
  planSessionRoutes.planSession,
]
