import { DomainError } from '../../../kernel/domainError.ts'
import { type ActContext, act } from '../../platform/index.ts'
import { activityRoutes } from '../contracts/activities.ts'
import type { Activity } from '../model/activity.ts'
import { completeActivity, freeCode, type NewActivity } from '../model/newActivity.ts'
import { mayWriteUnits } from '../model/planPolicy.ts'
import { readPlaces } from '../store/activityStore.ts'
import { insertActivities } from '../store/activityWrites.ts'
import { insertChangeSet } from '../store/changeStore.ts'
import { getPlanForChange, listUnitPlans } from '../store/planStore.ts'
import { getPlanUnit, type PlanUnit } from '../store/planUnitStore.ts'
import { demandOpen, ensureUnitPlan } from './unitPlanGround.ts'

/** @throws DomainError `operations.planNotEditable`, `operations.codeTaken`: a number is never used twice in a plan. */
async function placeAll(
  context: Pick<ActContext<unknown>, 'tx' | 'newId'>,
  unit: PlanUnit,
  planId: string,
  given: readonly NewActivity[],
): Promise<Activity[]> {
  const { tx, newId } = context
  const unitPlan = await ensureUnitPlan(context, planId, unit.id)
  demandOpen(unitPlan)
  const { codes, lastPosition } = await readPlaces(tx, unitPlan.id)
  const used = new Set(codes)
  return given.map((one, index) => {
    const code = one.code ?? freeCode(unit, used)
    if (used.has(code)) throw new DomainError('operations.codeTaken', 'conflict', { code })
    used.add(code)
    const place = { id: newId(), unitPlanId: unitPlan.id, unitId: unit.id, position: lastPosition + index + 1, code }
    return completeActivity(one, place)
  })
}

/**
 * Adds activities at the end of a unit's plan as one undoable set; the unit must be in the act's scope.
 *
 * @throws DomainError `operations.planNotEditable`, `operations.codeTaken`.
 */
export async function addToUnit(
  context: Pick<ActContext<unknown>, 'tx' | 'newId' | 'actor' | 'now'>,
  unit: PlanUnit,
  planId: string,
  given: readonly NewActivity[],
  summary: string,
): Promise<{ ids: string[]; changeId: string }> {
  const { tx, actor, now, newId } = context
  const activities = await placeAll(context, unit, planId, given)
  await insertActivities(tx, activities)
  const changeId = newId()
  const ids = activities.map((activity) => activity.id)
  const set = { id: changeId, planId, kind: 'add' as const, personId: actor.personId, at: now, summary, changes: [] }
  await insertChangeSet(tx, set, ids)
  return { ids, changeId }
}

export const addActivities = act({
  route: activityRoutes.addActivities,
  load: async ({ tx, input, today }) => {
    const plan = await getPlanForChange(tx, input.year, today)
    const unit = await getPlanUnit(tx, plan, today, input.unitId)
    const unitPlan = (await listUnitPlans(tx, plan.id)).find((one) => one.unitId === unit.id)
    return { plan, unit, unitPlan }
  },
  authorize: (actor, { unit }) => {
    const assignment = mayWriteUnits(actor, [unit.id])
    return assignment === undefined ? undefined : { assignment, scope: [unit.id] }
  },
  run: async (context) => {
    const { input, resource } = context
    const { ids, changeId } = await addToUnit(context, resource.unit, resource.plan.id, input.activities, '')
    return {
      answer: { ids, changeId },
      log: {
        things: ids.map((id) => `operations.activity:${id}`),
        unitId: resource.unit.id,
        data: { changeId, added: ids.length },
      },
    }
  },
})
