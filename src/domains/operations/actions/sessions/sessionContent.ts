import type { ParsedInputOf } from '../../../../kernel/contract.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import type { ActContext } from '../../../platform/index.ts'
import type { planSessionRoutes } from '../../contracts/planSessions.ts'
import type { Plan } from '../../model/plan.ts'
import type { Attendee, PlanSession, Presented } from '../../model/workflow/planSession.ts'
import type { PlanStep } from '../../model/workflow/planStep.ts'
import { listPlanSessions, type SessionContent } from '../../store/planSessionStore.ts'
import { listSteps } from '../../store/stepStore.ts'
import { draftVersion } from '../approval/nextVersion.ts'
import { planOf } from '../planMemory.ts'
import { attendeesOf } from './attendeesOf.ts'
import { unitPresented } from './presented.ts'

type Input = Omit<ParsedInputOf<typeof planSessionRoutes.openSession>, 'year'>
type Context = Pick<ActContext<unknown>, 'tx' | 'now' | 'today'>

/**
 * What is on the table: a thing keeps how it was when it was presented, a new one is taken as it is now, and what was
 * decided in the session stays.
 */
async function presentedNow(
  { tx, now, today }: Context,
  plan: Plan,
  before: PlanSession | undefined,
  taken: readonly PlanStep[],
  { unitIds, consolidated }: Input,
): Promise<Presented[]> {
  const whole = await planOf(tx, plan.year, today)
  const asked = [...new Set(unitIds)].map((unitId) => {
    const unitPlan = whole.unitPlans.find((one) => one.unitId === unitId)
    if (unitPlan === undefined) throw new DomainError('operations.unitWithoutPlan', 'notFound', { unitId })
    return unitPlan
  })
  const decided = new Set(taken.map(({ unitPlanId }) => unitPlanId))
  const wanted = new Set<string | null>([...asked.map(({ id }) => id), ...(consolidated ? [null] : []), ...decided])
  const kept = (before?.presented ?? []).filter(({ unitPlanId }) => wanted.has(unitPlanId))
  const known = new Set(kept.map(({ unitPlanId }) => unitPlanId))
  const added = asked.filter(({ id }) => !known.has(id)).map((unitPlan) => unitPresented(whole, unitPlan, now))
  if (!consolidated || known.has(null)) return [...kept, ...added]
  const { digest } = await draftVersion(tx, plan, today)
  return [...kept, ...added, { unitPlanId: null, status: plan.status, sha256: digest, at: now }]
}

/** Who decided in the session came to it, whatever is written of it afterwards. */
function withDeciders(
  named: readonly Attendee[],
  before: PlanSession | undefined,
  taken: readonly PlanStep[],
): Attendee[] {
  const came = new Set(named.map(({ personId }) => personId))
  const deciders = new Set(taken.map(({ personId }) => personId))
  const left = (before?.attendees ?? []).filter(
    ({ personId }) => personId !== null && deciders.has(personId) && !came.has(personId),
  )
  return [...named, ...left]
}

/**
 * What an act writes into a session.
 *
 * @throws DomainError `operations.unitWithoutPlan`, `operations.attendeeUnknown`, `operations.sessionNotCorrectable`.
 */
export async function sessionContent(
  context: Context,
  plan: Plan,
  before: PlanSession | undefined,
  input: Input,
): Promise<SessionContent> {
  const { kind, place, heldOn, agreements, corrects } = input
  const earlier = corrects === null ? undefined : await correctable(context, plan, before, corrects)
  const steps = before === undefined ? [] : await listSteps(context.tx, plan.id)
  const taken = steps.filter(({ sessionId }) => sessionId === before?.id)
  return {
    kind,
    place,
    heldOn,
    agreements,
    correctsId: earlier?.id ?? null,
    attendees: withDeciders(await attendeesOf(context.tx, input.attendees, heldOn), before, taken),
    presented: await presentedNow(context, plan, before, taken, input),
  }
}

/** Only what is closed and came before is corrected: an open acta is simply written. */
async function correctable({ tx }: Context, plan: Plan, own: PlanSession | undefined, number: number) {
  const found = (await listPlanSessions(tx, plan.id)).find((session) => session.number === number)
  if (found === undefined || found.status !== 'closed' || number >= (own?.number ?? Number.POSITIVE_INFINITY))
    throw new DomainError('operations.sessionNotCorrectable', 'conflict', { number })
  return found
}
