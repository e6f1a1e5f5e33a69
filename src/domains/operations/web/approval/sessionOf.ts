import type { OutputOf } from '../../../../kernel/contract.ts'
import type { planSessionRoutes } from '../../contract.ts'

type Session = Pick<
  OutputOf<typeof planSessionRoutes.planSessions>['sessions'][number],
  'number' | 'status' | 'unitIds' | 'consolidated'
>

/** What a step is taken on: these units' plans, or the consolidated plan. */
export type StepOn = readonly string[] | 'consolidated'

/** The newest open session that has all of it on its table; undefined: none, so the step is taken outside. */
export function sessionWith(sessions: readonly Session[], on: StepOn): number | undefined {
  const has = ({ unitIds, consolidated }: Session): boolean =>
    on === 'consolidated' ? consolidated : on.length > 0 && on.every((unitId) => unitIds.includes(unitId))
  const found = sessions.filter((session) => session.status === 'open' && has(session)).map(({ number }) => number)
  return found.length === 0 ? undefined : Math.max(...found)
}
