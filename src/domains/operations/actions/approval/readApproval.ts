import { DomainError } from '../../../../kernel/domainError.ts'
import { compareText } from '../../../../kernel/text.ts'
import { type AvailableAct, availableActs, partyFor } from '../../../../kernel/workflow.ts'
import { type Application, inTransaction, postsAt, query } from '../../../platform/index.ts'
import type { Actor } from '../../../platform/model/index.ts'
import { approvalRoutes } from '../../contracts/approval.ts'
import { isEscalation, partiesToPlan } from '../../model/workflow/parties.ts'
import { planFacts } from '../../model/workflow/planFacts.ts'
import type { PlanStep } from '../../model/workflow/planStep.ts'
import { planWorkflow } from '../../model/workflow/planWorkflow.ts'
import { unitPlanWorkflow } from '../../model/workflow/unitPlanWorkflow.ts'
import { getPlanHeld } from '../../store/planStore.ts'
import { planOf, type WholePlan } from '../planMemory.ts'
import { endOf } from '../readPlans.ts'
import { refusalWords } from '../refusalWords.ts'
import { type ApprovalGround, readApproval, standingsOf, type UnitStanding } from './approvalGround.ts'
import { keptDraft } from './draftMemory.ts'
import { draftVersion } from './nextVersion.ts'
import { shownWaiting } from './waiting.ts'

/** A step as pages show it. */
export function shownStep(step: PlanStep) {
  const { id, unitPlanId, round, act, from, to, personName, postName, bySubstitute, reason, at, session, overdue } =
    step
  return { id, unitPlanId, round, act, from, to, personName, postName, bySubstitute, reason, at, session, overdue }
}

function shownActs<A extends string>(acts: readonly AvailableAct<A>[], isOverdue: (act: A) => boolean = () => false) {
  return acts.map(({ act, refusal }) => ({
    act,
    refusal: refusal === null ? null : refusalWords(refusal),
    overdue: isOverdue(act),
  }))
}

/** Acts that belong to the consolidated plan move unit plans too, but nobody does them on one unit. */
function actsOn({ unitPlan, parties, facts }: UnitStanding) {
  const acts = availableActs(unitPlanWorkflow, unitPlan.status, parties.keys(), facts)
  return shownActs(
    acts.filter(({ act }) => act !== 'bringIntoForce' && act !== 'adjust'),
    (act) => isEscalation(partyFor(unitPlanWorkflow, act, parties.keys())),
  )
}

/** What the next version would hold matters only to those who sign the consolidated plan. */
async function planActsFor(
  { app, actor, today }: { app: Application; actor: Actor; today: string },
  whole: WholePlan,
  { plan, standings, steps }: ApprovalGround,
) {
  const parties = partiesToPlan(actor)
  if (parties.size === 0) return []
  const draft = await keptDraft(whole, today, () =>
    inTransaction(app.database, async (tx) => draftVersion(tx, await getPlanHeld(tx, whole.plan.year), today)),
  )
  const unitPlans = standings.map(({ unitPlan }) => unitPlan)
  const facts = planFacts({ plan, unitPlans, steps, ...draft }, actor.personId)
  return shownActs(availableActs(planWorkflow, plan.status, parties.keys(), facts))
}

export const approval = query(approvalRoutes.approval, async ({ app, db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const ground = await readApproval(db, whole, actor, today)
  const posts = await postsAt(db, today)
  return {
    plan: whole.plan,
    available: await planActsFor({ app, actor, today }, whole, ground),
    steps: ground.steps.filter(({ unitPlanId }) => unitPlanId === null).map(shownStep),
    units: ground.standings
      .map((standing) => {
        const { unit, unitPlan, record, facts: own } = standing
        const last = record.steps.at(-1)
        return {
          unitId: unit.id,
          unitPlanId: unitPlan.id,
          code: unit.code,
          name: unit.name,
          status: unitPlan.status,
          end: endOf(whole, unit, today),
          available: actsOn(standing),
          activities: own.activities,
          toSettle: own.toSettle,
          openObservations: own.openObservations,
          unansweredObservations: own.unansweredObservations,
          openCoordination: own.openCoordination,
          missingConformity: own.missingConformity,
          unsignedSections: own.unsignedSections.length,
          reviewed: own.reviewed,
          lastStep: last === undefined ? null : shownStep(last),
          waiting: shownWaiting(standing.waiting, posts),
        }
      })
      .sort((a, b) => compareText(a.name, b.name)),
  }
})

export const unitApproval = query(approvalRoutes.unitApproval, async ({ db, actor, input, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const whole = await planOf(db, input.year, today)
  const [standing] = standingsOf(await readApproval(db, whole, actor, today), [input.unitId])
  if (standing === undefined) throw new DomainError('operations.unitWithoutPlan', 'notFound', { unitId: input.unitId })
  const { unitPlan, record, facts, levelAbovePostId } = standing
  const posts = await postsAt(db, today)
  const above = posts.find(({ id }) => id === levelAbovePostId)
  return {
    status: unitPlan.status,
    available: actsOn(standing),
    steps: record.steps.map(shownStep),
    toSettle: facts.toSettle,
    openCoordination: facts.openCoordination,
    missingConformity: facts.missingConformity,
    openObservations: facts.openObservations,
    reviewed: facts.reviewed,
    levelAbove: above === undefined ? null : { postName: above.name },
    waiting: shownWaiting(standing.waiting, posts),
  }
})
