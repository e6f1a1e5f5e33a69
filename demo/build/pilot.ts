import {
  annulPlan,
  authorizePlan,
  closeYear,
  createPlan,
  elaboratePlan,
  endorsePlan,
  reviewUnitPlans,
} from '../../src/domains/operations/index.ts'
import type { DemoPilot } from '../data/types.ts'
import { addRows } from './activities.ts'
import { endorseAll, sign, step, submitAll } from './approval.ts'
import { closeUnits } from './closings.ts'
import { as, type DemoGround, goTo } from './ground.ts'
import { acceptWarnings } from './settle.ts'

/** The plan of the units that tried first; its first version was annulled before it ruled. Answers ids by key. */
export async function writePilot(ground: DemoGround, pilot: DemoPilot): Promise<Map<string, string>> {
  const { app, catalogue } = ground
  const { year, code, annulled, signed } = pilot
  goTo(ground, pilot.opened)
  const planning = as(ground, 'UPC-JEF')
  const plan = { year, title: `Plan Anual de Trabajo ${year} (prueba)`, strategicPlanId: catalogue.planId }
  await createPlan.call(app, { credentials: planning, input: { ...plan, formCode: code, unitFormCode: code } })
  goTo(ground, pilot.written)
  const rows = await addRows(ground, year, pilot.activities)
  const units = [...new Set(pilot.activities.map(({ unit }) => unit))]
  goTo(ground, pilot.submitted)
  await acceptWarnings(ground, year, units)
  await submitAll(ground, year, units)
  goTo(ground, pilot.reviewed)
  await step(ground, reviewUnitPlans, 'UPC-TEC', year, units)
  await endorseAll(ground, year, units)
  goTo(ground, annulled.signed.elaborated)
  await elaboratePlan.call(app, { credentials: planning, input: { year } })
  goTo(ground, annulled.signed.endorsed)
  await endorsePlan.call(app, { credentials: as(ground, 'DES-JEF'), input: { year } })
  goTo(ground, annulled.signed.authorized)
  await authorizePlan.call(app, { credentials: as(ground, 'DES-MIN'), input: { year } })
  goTo(ground, annulled.on)
  await annulPlan.call(app, { credentials: as(ground, 'DES-MIN'), input: { year, reason: annulled.why } })
  await sign(ground, year, signed)
  return rows
}

/** Its units say how each activity ended, and the year is closed. */
export async function closePilot(
  ground: DemoGround,
  pilot: DemoPilot,
  rows: ReadonlyMap<string, string>,
): Promise<void> {
  await closeUnits(ground, pilot, rows)
  goTo(ground, pilot.closed)
  const input = { year: pilot.year, leaving: [] }
  await closeYear.call(ground.app, { credentials: as(ground, 'UPC-JEF'), input })
}
