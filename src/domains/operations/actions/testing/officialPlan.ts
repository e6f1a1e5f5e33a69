import { acceptFindings } from '../acceptFindings.ts'
import { bringPlanIntoForce } from '../approval/bringPlanIntoForce.ts'
import { openRound } from '../approval/openRound.ts'
import { authorizePlan, elaboratePlan, endorsePlan } from '../approval/planSteps.ts'
import { endorseUnitPlans, reviewUnitPlans, submitUnitPlan } from '../approval/unitPlanSteps.ts'
import { findings, findingsOfGroup } from '../readFindings.ts'
import { as, type PlanGround, YEAR } from './planGround.ts'

/** Twelve shares that make the whole year. */
export const EVEN = [834, 834, 834, 834, 833, 833, 833, 833, 833, 833, 833, 833]

/** Accepts every warning of a unit, so that only what blocks is left. */
export async function settle({ app }: PlanGround, unitId: string): Promise<void> {
  const { groups } = await findings.call(app, { credentials: as('plan'), input: { year: YEAR, unitId } })
  for (const { rule, severity, variant } of groups.filter((group) => group.severity === 'warning')) {
    const key = { year: YEAR, unitId, rule, severity, ...(variant === null ? {} : { variant }) }
    const found = await findingsOfGroup.call(app, { credentials: as('plan'), input: key })
    const fingerprints = found.findings.map(({ fingerprint }) => fingerprint)
    const input = { year: YEAR, fingerprints, reason: 'Así lo decidió la unidad' }
    await acceptFindings.call(app, { credentials: as('plan'), input })
  }
}

const heads = ({ units }: PlanGround) =>
  [
    ['jefa', units.one],
    ['jefe2', units.two],
  ] as const

/** Takes the drafts of both offices through every signature; the version is in force from a day (`YYYY-MM-DD`) on. */
async function approveOffices(ground: PlanGround, from: string): Promise<void> {
  const { app } = ground
  const offices = heads(ground)
  for (const [head, unitId] of offices) {
    await settle(ground, unitId)
    await submitUnitPlan.call(app, { credentials: as(head), input: { year: YEAR, unitIds: [unitId] } })
  }
  const unitIds = offices.map(([, unitId]) => unitId)
  // The reason is kept only where the conformity of a rectora is missing.
  const reviewed = { year: YEAR, unitIds, reason: 'Se revisa sin conformidad' }
  await reviewUnitPlans.call(app, { credentials: as('plan'), input: reviewed })
  await endorseUnitPlans.call(app, { credentials: as('ejecutiva'), input: { year: YEAR, unitIds } })
  await elaboratePlan.call(app, { credentials: as('plan'), input: { year: YEAR } })
  await endorsePlan.call(app, { credentials: as('ejecutiva'), input: { year: YEAR } })
  await authorizePlan.call(app, { credentials: as('titular'), input: { year: YEAR } })
  await bringPlanIntoForce.call(app, { credentials: as('plan'), input: { year: YEAR, from } })
}

/** Version 1, in force from the first day of the year. */
export function makeOfficial(ground: PlanGround): Promise<void> {
  return approveOffices(ground, `${YEAR}-01-01`)
}

/** Opens both offices for the approved budget, lets the test change them, and approves the version that comes of it. */
export async function adjustPlan(ground: PlanGround, from: string, change: () => Promise<unknown>): Promise<void> {
  const input = { year: YEAR, kind: 'adjustment' as const, reason: 'El presupuesto aprobado es otro' }
  await openRound.call(ground.app, { credentials: as('plan'), input })
  await change()
  await approveOffices(ground, from)
}
