import type { OutputOf } from '../../../../kernel/contract.ts'
import { followUpRoutes } from '../../contract.ts'

export type FollowUpRow = OutputOf<typeof followUpRoutes.followUps>['rows'][number]
export type FollowUpDetail = NonNullable<OutputOf<typeof followUpRoutes.followUp>['followUp']>

/** Reads that a step or a new instruction makes old. */
export const followUpReads = [followUpRoutes.followUps, followUpRoutes.followUp]
