import type { OutputOf } from '../../../../kernel/contract.ts'
import { changeRequestRoutes, reorganisationRoutes } from '../../contract.ts'

export type YearEvent = OutputOf<typeof reorganisationRoutes.reorganisation>['events'][number]
export type Settlement = OutputOf<typeof reorganisationRoutes.settlement>

/** What a proposal changes: read again after each save. */
export const reorganisationReads = [
  reorganisationRoutes.reorganisation,
  reorganisationRoutes.settlement,
  changeRequestRoutes.changeRequests,
  changeRequestRoutes.changeRequest,
]
