import { DomainError } from '../../../../kernel/domainError.ts'
import { act } from '../../../platform/index.ts'
import { approvalRoutes } from '../../contracts/approval.ts'
import { reviewWarning, type UnitPlanAct } from '../../model/workflow/unitPlanWorkflow.ts'
import { getPlanForStep } from '../../store/planStore.ts'
import { planInStep } from '../planMemory.ts'
import { openSessionFor } from '../sessions/openSessionFor.ts'
import { presentInSession, unitPresented } from '../sessions/presented.ts'
import { readApproval, standingsOf, type UnitStanding } from './approvalGround.ts'
import { takeUnitSteps, unitStepPermit } from './takeUnitSteps.ts'

/** Acts that undo somebody's signature say why. */
const WITH_REASON: readonly UnitPlanAct[] = ['reopen']

function firstWarning(standings: readonly UnitStanding[]): DomainError | undefined {
  return standings.map(({ facts }) => reviewWarning(facts)).find((warning) => warning !== undefined)
}

function unitStep(route: typeof approvalRoutes.submitUnitPlan, step: UnitPlanAct) {
  return act({
    route,
    load: async (context) => {
      const { tx, actor, today, input } = context
      await getPlanForStep(tx, input.year, today)
      const whole = await planInStep(context, input.year)
      const ground = await readApproval(tx, whole, actor, today)
      return { whole, plan: ground.plan, standings: standingsOf(ground, input.unitIds) }
    },
    authorize: (_actor, { standings }) => unitStepPermit(standings, step),
    run: async (context) => {
      const { input, resource } = context
      if (WITH_REASON.includes(step) && input.reason === undefined)
        throw new DomainError('operations.reasonMissing', 'invalid')
      const warning = step === 'review' ? firstWarning(resource.standings) : undefined
      if (warning !== undefined && input.reason === undefined) throw warning
      const { tx, now } = context
      const { whole, plan, standings } = resource
      const session = await openSessionFor(context, plan.id, input.session)
      if (session !== undefined) {
        const shown = standings.map(({ unitPlan }) => unitPresented(whole, unitPlan, now))
        await presentInSession(tx, session, shown)
      }
      await takeUnitSteps(context, plan, standings, step, { reason: input.reason, sessionId: session?.id })
      const units = standings.map(({ unit }) => unit.id)
      return {
        answer: { units: units.length },
        log: {
          things: standings.map(({ unitPlan }) => `operations.unitPlan:${unitPlan.id}`),
          unitId: units.length === 1 ? (units[0] ?? null) : null,
          data: {
            year: input.year,
            round: plan.round,
            units,
            reason: input.reason ?? null,
            session: input.session ?? null,
          },
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
