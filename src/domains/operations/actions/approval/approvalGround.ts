import { DomainError } from '../../../../kernel/domainError.ts'
import { keptUnder } from '../../../../kernel/kept.ts'
import type { Reader } from '../../../platform/index.ts'
import type { Actor, Assignment } from '../../../platform/model/index.ts'
import type { Plan, UnitPlan } from '../../model/plan.ts'
import { findingsToSettle } from '../../model/review/findingGroups.ts'
import type { Observation } from '../../model/workflow/observation.ts'
import { type PlanGround, type PlanParty, partiesToUnitPlan, planGround } from '../../model/workflow/parties.ts'
import type { PlanStep } from '../../model/workflow/planStep.ts'
import { type UnitPlanRecord, unitPlanFacts } from '../../model/workflow/unitPlanFacts.ts'
import type { UnitPlanFacts } from '../../model/workflow/unitPlanWorkflow.ts'
import { listExtensions, listPhaseDates } from '../../store/calendarStore.ts'
import { listEditors } from '../../store/changeStore.ts'
import { countOpenCoordination } from '../../store/coordinationStore.ts'
import type { PlanUnit } from '../../store/planUnitStore.ts'
import { listSectionSigners } from '../../store/sectionSignerStore.ts'
import { listSteps } from '../../store/stepStore.ts'
import { readConformityRecord, reviewedActivities } from '../conformity/conformityGround.ts'
import type { WholePlan } from '../planMemory.ts'
import { findingsOf } from '../reviewedPlan.ts'
import { unitDigest } from './unitDigest.ts'
import { escalationOf, type Waiting, waitingOf } from './waiting.ts'

/** A unit's plan with what its workflow looks at and what the person is to it. */
export type UnitStanding = {
  unit: PlanUnit
  unitPlan: UnitPlan
  record: UnitPlanRecord
  facts: UnitPlanFacts
  parties: Map<PlanParty, Assignment>
  /** Who has the next move and since when; null when the unit's part is done. */
  waiting: Waiting | null
  /** The post that heads the level above, or null where there is none. */
  levelAbovePostId: string | null
}

type OnRecord = Pick<UnitStanding, 'unit' | 'unitPlan' | 'record'> & { own: PlanGround }

export type ApprovalGround = {
  plan: Plan
  /** Of the consolidated plan and of all units, oldest first. */
  steps: PlanStep[]
  observations: Observation[]
  /** One for each unit that has a plan. */
  standings: UnitStanding[]
}

function groupBy<T>(items: readonly T[], key: (item: T) => string | null): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

/** What stops each unit from presenting: worked out when first asked for, since only presenting and pages look at it. */
const toSettleByUnit = keptUnder((whole: WholePlan) =>
  groupBy(findingsToSettle(findingsOf(whole), whole.accepted), ({ unitId }) => unitId),
)

/** What is on record of the approval of a plan on a day, read once; `seenBy` tells how every unit's plan stands for one person. */
export async function approvalReader(
  db: Reader,
  whole: WholePlan,
  today: string,
): Promise<{ steps: PlanStep[]; seenBy: (actor: Actor) => ApprovalGround }> {
  const { plan, units, unitPlans, activities } = whole
  const [steps, conformity, editors, coordination, signers, dates, extensions] = await Promise.all([
    listSteps(db, plan.id),
    readConformityRecord(db, plan.id, today),
    listEditors(db, plan.id),
    countOpenCoordination(db, plan.id),
    listSectionSigners(db, plan.id),
    listPhaseDates(db, plan.id),
    listExtensions(db, plan.id),
  ])
  const { observations, posts } = conformity
  const calendar = { dates, extensions }
  const [stepsOf, observationsOf, editsOf] = [
    groupBy(steps, ({ unitPlanId }) => unitPlanId),
    groupBy(observations, ({ unitPlanId }) => unitPlanId),
    groupBy(editors, ({ unitPlanId }) => unitPlanId),
  ]
  const waiting = reviewedActivities(whole, conformity).filter(({ status }) => status === 'pending')
  const waitingIn = groupBy(waiting, ({ activity }) => activity.unitPlanId)
  const activitiesIn = groupBy(activities, ({ unitPlanId }) => unitPlanId)
  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  const records = unitPlans.flatMap((unitPlan): OnRecord[] => {
    const unit = unitOf.get(unitPlan.unitId)
    if (unit === undefined) return []
    const record: UnitPlanRecord = {
      unit: { unitId: unit.id, unit: unit.name },
      planStatus: plan.status,
      activities: activitiesIn.get(unitPlan.id)?.length ?? 0,
      get toSettle() {
        return toSettleByUnit(whole).get(unit.id)?.length ?? 0
      },
      steps: stepsOf.get(unitPlan.id) ?? [],
      observations: observationsOf.get(unitPlan.id) ?? [],
      openCoordination: coordination.get(unit.id) ?? 0,
      missingConformity: waitingIn.get(unitPlan.id)?.length ?? 0,
      signers: signers.get(unitPlan.id) ?? [],
      get digest() {
        return unitDigest(whole, unitPlan)
      },
      edits: editsOf.get(unitPlan.id) ?? [],
    }
    return [{ unit, unitPlan, record, own: planGround(units, posts, unit.id) }]
  })
  const seenBy =
    (actor: Actor) =>
    ({ unit, unitPlan, record, own }: OnRecord): UnitStanding => {
      const facts = unitPlanFacts(record, actor.personId)
      const waiting = waitingOf({ unit, unitPlan, record, reviewed: facts.reviewed }, { units, posts, calendar, today })
      const parties = partiesToUnitPlan(actor, { ...own, escalation: escalationOf(waiting) })
      return { unit, unitPlan, record, facts, parties, waiting, levelAbovePostId: own.levelAbovePostId }
    }
  return { steps, seenBy: (actor) => ({ plan, steps, observations, standings: records.map(seenBy(actor)) }) }
}

/** How every unit's plan stands in its workflow, seen by one person on a day. */
export async function readApproval(db: Reader, whole: WholePlan, actor: Actor, today: string): Promise<ApprovalGround> {
  return (await approvalReader(db, whole, today)).seenBy(actor)
}

/**
 * The standings of the named units, in that order.
 *
 * @throws DomainError `operations.unitWithoutPlan`.
 */
export function standingsOf({ standings }: ApprovalGround, unitIds: readonly string[]): UnitStanding[] {
  return [...new Set(unitIds)].map((unitId) => {
    const standing = standings.find(({ unit }) => unit.id === unitId)
    if (standing === undefined) throw new DomainError('operations.unitWithoutPlan', 'notFound', { unitId })
    return standing
  })
}
