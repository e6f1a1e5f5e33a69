import type { OutputOf } from '../../../../kernel/contract.ts'
import { planSessionRoutes } from '../../contract.ts'

export type SessionList = OutputOf<typeof planSessionRoutes.planSessions>
export type SessionRow = SessionList['sessions'][number]
export type SessionDetail = OutputOf<typeof planSessionRoutes.planSession>

/** Everything that writing in a session changes. */
export const sessionReads = [planSessionRoutes.planSessions, planSessionRoutes.planSession]
