import { DomainError } from '../../../../kernel/domainError.ts'
import { act } from '../../../platform/index.ts'
import { approvalRoutes } from '../../contracts/approval.ts'
import { listVersions } from '../../store/versionStore.ts'
import { planInStep } from '../planMemory.ts'
import { readApproval } from './approvalGround.ts'
import { enterIntoForce } from './enterIntoForce.ts'
import { loadPlanStanding, planStepPermit, takePlanStep } from './planSteps.ts'
import { takeUnitSteps } from './takeUnitSteps.ts'

export const bringPlanIntoForce = act({
  route: approvalRoutes.bringPlanIntoForce,
  load: async (context) => {
    const { tx, actor, today, input } = context
    const standing = await loadPlanStanding(context, input.year)
    const { standings } = await readApproval(tx, await planInStep(context, input.year), actor, today)
    return { standing, standings, versions: await listVersions(tx, standing.plan.id) }
  },
  authorize: (actor) => planStepPermit(actor, 'bringIntoForce'),
  run: async (context) => {
    const { tx, input, resource } = context
    const { standing, versions } = resource
    const { plan } = standing
    const next = versions.find(({ status }) => status === 'authorized')
    const before = versions.find(({ status }) => status === 'inForce')
    await takePlanStep(context, standing, 'bringIntoForce')
    if (next === undefined) throw new DomainError('operations.nothingAuthorized', 'conflict')
    const earliest = before?.inForceFrom ?? `${plan.year}-01-01`
    if (input.from < earliest || input.from > `${plan.year}-12-31`)
      throw new DomainError('operations.inForceOutside', 'invalid', { earliest, latest: `${plan.year}-12-31` })
    await enterIntoForce(tx, next, before, input.from)
    const endorsed = resource.standings.filter(({ unitPlan }) => unitPlan.status === 'endorsed')
    await takeUnitSteps(context, plan, endorsed, 'bringIntoForce')
    return {
      answer: { number: next.number },
      log: {
        things: [`operations.plan:${plan.id}`, `operations.version:${next.id}`],
        data: { year: plan.year, version: next.number, sha256: next.sha256, from: input.from, units: endorsed.length },
      },
    }
  },
})
