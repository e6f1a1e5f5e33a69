import { bringPlanIntoForce } from '../approval/bringPlanIntoForce.ts'
import { authorizePlan, elaboratePlan, endorsePlan } from '../approval/planSteps.ts'
import { as, type PlanGround, setUnitPlanStatus, YEAR } from './planGround.ts'

/** Three signatures over what the units have endorsed: the next version is authorised, and in force from the given day. */
export async function approvePlan(ground: PlanGround, unitIds: readonly string[], inForceFrom?: string): Promise<void> {
  for (const unitId of unitIds) await setUnitPlanStatus(ground, unitId, 'endorsed')
  const sign = (route: typeof elaboratePlan, who: string) =>
    route.call(ground.app, { credentials: as(who), input: { year: YEAR } })
  await sign(elaboratePlan, 'plan')
  await sign(endorsePlan, 'ejecutiva')
  await sign(authorizePlan, 'titular')
  if (inForceFrom === undefined) return
  await bringPlanIntoForce.call(ground.app, { credentials: as('plan'), input: { year: YEAR, from: inForceFrom } })
}
