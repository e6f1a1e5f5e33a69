import { DomainError } from '../../../kernel/domainError.ts'
import { act, type Tx } from '../../platform/index.ts'
import { findAssignment } from '../../platform/model/index.ts'
import { listStrategicPlanRows } from '../../strategy/index.ts'
import { planRoutes } from '../contracts/plans.ts'
import { newPlanState } from '../model/plan.ts'
import { mayWriteUnits, planningOffice } from '../model/planPolicy.ts'
import { findPlan, getPlanForChange, insertPlan } from '../store/planStore.ts'
import { getPlanUnit } from '../store/planUnitStore.ts'
import { ensureUnitPlan } from './unitPlanGround.ts'

/** @throws DomainError `operations.strategyNotFound`. */
async function demandStrategicPlan(tx: Tx, id: string | null): Promise<void> {
  if (id === null || (await listStrategicPlanRows(tx)).some((plan) => plan.id === id)) return
  throw new DomainError('operations.strategyNotFound', 'invalid', { id })
}

export const createPlan = act({
  route: planRoutes.createPlan,
  load: async ({ tx, input }) => findPlan(tx, input.year),
  authorize: (actor) => {
    const assignment = findAssignment(actor, planningOffice)
    return assignment === undefined ? undefined : { assignment, scope: 'all' }
  },
  run: async ({ tx, input, now, newId, resource }) => {
    if (resource !== undefined) throw new DomainError('operations.planExists', 'conflict', { year: input.year })
    await demandStrategicPlan(tx, input.strategicPlanId)
    const id = newId()
    const version = { version: '01', date: null }
    await insertPlan(
      tx,
      {
        id,
        year: input.year,
        strategicPlanId: input.strategicPlanId,
        title: input.title,
        ...newPlanState,
        form: { code: input.formCode, ...version },
        unitForm: { code: input.unitFormCode, ...version },
      },
      now,
    )
    return {
      answer: { id },
      log: { things: [`operations.plan:${id}`], data: { year: input.year, title: input.title } },
    }
  },
})

export const openUnitPlan = act({
  route: planRoutes.openUnitPlan,
  load: async ({ tx, input, today }) => {
    const plan = await getPlanForChange(tx, input.year, today)
    return { plan, unit: await getPlanUnit(tx, plan, today, input.unitId) }
  },
  authorize: (actor, { unit }) => {
    const assignment = mayWriteUnits(actor, [unit.id])
    return assignment === undefined ? undefined : { assignment, scope: [unit.id] }
  },
  run: async (context) => {
    const { plan, unit } = context.resource
    const { id } = await ensureUnitPlan(context, plan.id, unit.id)
    return {
      answer: { id },
      log: { things: [`operations.unitPlan:${id}`], unitId: unit.id, data: { year: plan.year } },
    }
  },
})
