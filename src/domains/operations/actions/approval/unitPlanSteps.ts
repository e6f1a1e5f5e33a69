import { DomainError } from '../../../../kernel/domainError.ts'
import { act } from '../../../platform/index.ts'
import { approvalRoutes } from '../../contracts/approval.ts'
import type { UnitPlanAct } from '../../model/workflow/unitPlanWorkflow.ts'
import { getPlanForStep } from '../../store/planStore.ts'
import { planInStep } from '../planMemory.ts'
import { readApproval, standingsOf } from './approvalGround.ts'
import { takeUnitSteps, unitStepPermit } from './takeUnitSteps.ts'

/** Acts that undo somebody's signature say why. */
const WITH_REASON: readonly UnitPlanAct[] = ['reopen']

function unitStep(route: typeof approvalRoutes.submitUnitPlan, step: UnitPlanAct) {
  return act({
    route,
    load: async (context) => {
      const { tx, actor, today, input } = context
      await getPlanForStep(tx, input.year)
      const ground = await readApproval(tx, await planInStep(context, input.year), actor, today)
      return { plan: ground.plan, standings: standingsOf(ground, input.unitIds) }
    },
    authorize: (_actor, { standings }) => unitStepPermit(standings, step),
    run: async (context) => {
      const { input, resource } = context
      if (WITH_REASON.includes(step) && input.reason === undefined)
        throw new DomainError('operations.reasonMissing', 'invalid')
      await takeUnitSteps(context, resource.plan, resource.standings, step, input)
      const units = resource.standings.map(({ unit }) => unit.id)
      return {
        answer: { units: units.length },
        log: {
          things: resource.standings.map(({ unitPlan }) => `operations.unitPlan:${unitPlan.id}`),
          unitId: units.length === 1 ? (units[0] ?? null) : null,
          data: { year: input.year, round: resource.plan.round, units, reason: input.reason ?? null },
        },
      }
    },
  })
}

export const submitUnitPlan = unitStep(approvalRoutes.submitUnitPlan, 'submit')
export const recallUnitPlan = unitStep(approvalRoutes.recallUnitPlan, 'recall')
export const observeUnitPlans = unitStep(approvalRoutes.observeUnitPlans, 'observe')
export const reviewUnitPlans = unitStep(approvalRoutes.reviewUnitPlans, 'review')
export const endorseUnitPlans = unitStep(approvalRoutes.endorseUnitPlans, 'endorse')
export const reopenUnitPlan = unitStep(approvalRoutes.reopenUnitPlan, 'reopen')
