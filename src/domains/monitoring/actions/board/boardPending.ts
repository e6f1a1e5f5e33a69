import type { OutputOf } from '../../../../kernel/contract.ts'
import type { PlanAgenda } from '../../../operations/index.ts'
import type { Reader } from '../../../platform/index.ts'
import type { Actor } from '../../../platform/model/index.ts'
import type { boardRoutes } from '../../contracts/board.ts'
import { countFollowed } from '../../model/board/followed.ts'
import { mayReadFollowUp } from '../../model/followUp/followUpWorkflow.ts'
import { listFollowUps } from '../../store/followUpStore.ts'

type Answer = OutputOf<typeof boardRoutes.board>

const DAY_MS = 86_400_000
/** Whole days from an instant to another one. */
const daysBetween = (from: string, to: string): number => Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS)

const isDecided = (status: string): boolean =>
  status === 'approved' || status === 'approvedInPart' || status === 'refused'

/** Requests that wait for somebody's decision, the one that waits longest first. */
function requestsWaiting({ requests }: PlanAgenda, now: string): Answer['pending']['requests'] {
  return requests
    .flatMap(({ number, unitName, status, at }) =>
      status === 'submitted' || status === 'endorsed'
        ? [{ number, unitName, status, days: at === null ? null : daysBetween(at, now) }]
        : [],
    )
    .toSorted((a, b) => (b.days ?? 0) - (a.days ?? 0))
}

function plansWaiting({ plan: { year, status }, unitPlans }: PlanAgenda): Answer['pending']['plans'] {
  const submitted = unitPlans.filter((one) => one.status === 'submitted').length
  if (status === 'inForce' || status === 'closed' || (status === 'preparing' && submitted === 0)) return []
  return [{ year, submitted, status }]
}

type Followed = Pick<Answer['pending'], 'instructions' | 'commitments'>

/** Those that the person may read: an instruction is between who gave it and the unit. */
export async function boardFollowed(db: Reader, actor: Actor, year: number, today: string): Promise<Followed> {
  const all = (await listFollowUps(db, { year })).filter((one) => mayReadFollowUp(actor, one))
  return {
    instructions: countFollowed(all, 'instruction', today),
    commitments: countFollowed(all, 'commitment', today),
  }
}

export function boardPending(
  plans: readonly PlanAgenda[],
  year: number,
  now: string,
): Omit<Answer['pending'], keyof Followed> {
  const own = plans.find(({ plan }) => plan.year === year)
  return {
    requests: own === undefined ? [] : requestsWaiting(own, now),
    plans: plans.flatMap(plansWaiting),
    closings: own?.closings.find(({ status }) => status === 'declared')?.count ?? 0,
  }
}

/** Requests decided from an instant on. */
export function decidedSince(agenda: PlanAgenda | undefined, since: string): number[] {
  return (agenda?.requests ?? [])
    .filter(({ status, at }) => isDecided(status) && at !== null && at >= since)
    .map(({ number }) => number)
}
