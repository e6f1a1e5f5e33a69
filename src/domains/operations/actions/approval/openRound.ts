import { act } from '../../../platform/index.ts'
import { approvalRoutes } from '../../contracts/approval.ts'
import { planInStep } from '../planMemory.ts'
import { readApproval } from './approvalGround.ts'
import { loadPlanStanding, planStepPermit, takePlanStep } from './planSteps.ts'
import { takeUnitSteps } from './takeUnitSteps.ts'

/** The version in force stays in force until the round's own version takes its place. */
export const openRound = act({
  route: approvalRoutes.openRound,
  load: async (context) => {
    const { tx, actor, today, input } = context
    const standing = await loadPlanStanding(context, input.year)
    return {
      standing,
      standings: (await readApproval(tx, await planInStep(context, input.year), actor, today)).standings,
    }
  },
  authorize: (actor) => planStepPermit(actor, 'openRound'),
  run: async (context) => {
    const { input, resource } = context
    const { plan } = resource.standing
    const round = plan.round + 1
    await takePlanStep(context, resource.standing, 'openRound', { reason: input.reason, round, roundKind: input.kind })
    const opened =
      input.kind === 'adjustment' ? resource.standings.filter(({ unitPlan }) => unitPlan.status === 'inForce') : []
    await takeUnitSteps(context, { ...plan, round }, opened, 'adjust', { reason: input.reason })
    return {
      answer: { round },
      log: {
        things: [`operations.plan:${plan.id}`],
        data: { year: plan.year, round, kind: input.kind, reason: input.reason, units: opened.length },
      },
    }
  },
})
