import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus, partyFor } from '../../../../kernel/workflow.ts'
import { type ActContext, act, type Permit } from '../../../platform/index.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { closingRoutes } from '../../contracts/closing.ts'
import {
  demandReopening,
  lastDayOf,
  type YearClosingAct,
  type YearClosingFacts,
  yearClosingWorkflow,
} from '../../model/closing/yearClosing.ts'
import { planOnDay } from '../../model/closing/yearLock.ts'
import type { Plan } from '../../model/plan.ts'
import { partiesToPlan } from '../../model/workflow/parties.ts'
import type { PlanStep } from '../../model/workflow/planStep.ts'
import { lockPlan, saveYearClosing } from '../../store/planStore.ts'
import { insertSteps } from '../../store/stepStore.ts'
import { planInStep } from '../planMemory.ts'
import { registerRecord } from '../records/registerRecord.ts'
import { signatureOf } from '../signatureOf.ts'
import { closingContent, namelessStep } from './closingContent.ts'
import { type ClosingStanding, readClosing } from './closingGround.ts'

type Context = Pick<ActContext<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'newId'>
type Taken = Omit<PlanStep, 'personName'>

/** Units that stop the year from being closed. */
export function unconfirmedOf(standings: readonly ClosingStanding[]): { unitId: string; name: string }[] {
  return standings
    .filter(({ status, facts }) => facts.held && status !== 'confirmed')
    .map(({ unit }) => ({ unitId: unit.id, name: unit.name }))
}

function permitFor(actor: Actor, step: YearClosingAct): Permit {
  const parties = partiesToPlan(actor)
  const party = partyFor(yearClosingWorkflow, step, parties.keys())
  const assignment = party === undefined ? undefined : parties.get(party)
  return assignment === undefined ? undefined : { assignment, scope: 'all' }
}

/** Takes the step, writes its line in the trail and leaves the plan open through a day, or closed. */
async function takeStep(
  context: Context,
  plan: Plan,
  step: YearClosingAct,
  { facts, reason, openUntil }: { facts: YearClosingFacts; reason: string | undefined; openUntil: string | null },
): Promise<Taken> {
  const { tx, actor, today } = context
  const { status } = planOnDay(plan, today)
  const to = nextStatus(yearClosingWorkflow, step, status, facts)
  const taken: Taken = {
    ...signatureOf(context, permitFor(actor, step)?.assignment, reason),
    planId: plan.id,
    unitPlanId: null,
    round: plan.round,
    act: step,
    from: status,
    to,
    digest: null,
    sessionId: null,
    session: null,
    overdue: false,
  }
  await saveYearClosing(tx, { id: plan.id, closedOn: plan.closedOn ?? today, openUntil })
  await insertSteps(tx, [taken])
  return taken
}

/**
 * Closes the year, or a reopened one before its day. Units that nobody confirmed stop it, unless each is named and a
 * reason is given. What it was closed with is frozen as a record: its closing report.
 *
 * @throws DomainError `operations.yearNotOver`, `operations.closingsUnconfirmed`, `operations.reasonMissing`.
 */
export const closeYear = act({
  route: closingRoutes.closeYear,
  load: async (context) => {
    const { tx, actor, today, input } = context
    const plan = await lockPlan(tx, input.year, 'step')
    const whole = await planInStep(context, input.year)
    return { plan, whole, ground: await readClosing(tx, whole, actor, today) }
  },
  authorize: (actor) => permitFor(actor, 'closeYear'),
  run: async (context) => {
    const { tx, today, input, resource } = context
    const { plan, whole, ground } = resource
    const { standings, version, steps } = ground
    const { leaving, reason } = input
    const unconfirmed = unconfirmedOf(standings)
    const facts = { year: plan.year, over: today >= lastDayOf(plan.year), unconfirmed, leaving }
    if (leaving.length > 0 && reason === undefined) throw new DomainError('operations.reasonMissing', 'invalid')
    const taken = await takeStep(context, plan, 'closeYear', { facts, reason, openUntil: null })
    const content = await closingContent(tx, whole, ground)
    const record = await registerRecord(
      context,
      plan,
      { id: plan.id, number: steps.filter(({ act: one }) => one === 'closeYear').length + 1, postName: taken.postName },
      { ...content, steps: [...content.steps, namelessStep(taken)] },
    )
    return {
      answer: { closedOn: plan.closedOn ?? today },
      log: {
        things: [`operations.plan:${plan.id}`],
        data: {
          year: plan.year,
          version: version?.number ?? null,
          reason: reason ?? null,
          without: unconfirmed.map(({ unitId }) => unitId),
          record: { code: record.code, sha256: record.sha256 },
        },
      },
    }
  },
})

/** @throws DomainError `operations.reopeningDays`, `platform.wrongState` for a year that is not closed. */
export const reopenYear = act({
  route: closingRoutes.reopenYear,
  load: ({ tx, input }) => lockPlan(tx, input.year, 'step'),
  authorize: (actor) => permitFor(actor, 'reopenYear'),
  run: async (context) => {
    const { today, input, resource: plan } = context
    const { until, reason } = input
    demandReopening(until, today)
    const facts = { year: plan.year, over: true, unconfirmed: [], leaving: [] }
    await takeStep(context, plan, 'reopenYear', { facts, reason, openUntil: until })
    return {
      answer: { openUntil: until },
      log: { things: [`operations.plan:${plan.id}`], data: { year: plan.year, until, reason } },
    }
  },
})
