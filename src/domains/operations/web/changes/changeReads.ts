import { activityRoutes, changeRequestRoutes, planRoutes, reorganisationRoutes, versionRoutes } from '../../contract.ts'

/** Everything that a step of a request may change: read again after each. */
export const changeReads = [
  changeRequestRoutes.changeRequests,
  changeRequestRoutes.changeRequest,
  versionRoutes.versions,
  planRoutes.overview,
  planRoutes.unitPlan,
  activityRoutes.activity,
  reorganisationRoutes.reorganisation,
  reorganisationRoutes.settlement,
]
