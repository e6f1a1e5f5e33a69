import { annulActivities, openRound } from '../../src/domains/operations/index.ts'
import type { DemoPlanYear } from '../data/types.ts'
import { addRows, writeRows } from './activities.ts'
import { endorseAll, reviewAll, sign, submitAll } from './approval.ts'
import { as, type DemoGround, goTo, idOf } from './ground.ts'

/** The adjustment to the approved budget (domain.md D39): every unit looks at its plan again, and version 02 is made. */
export async function adjustToBudget(
  ground: DemoGround,
  planYear: DemoPlanYear,
  rows: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const { year, formulation, unitPlans } = planYear
  const { adjustment } = formulation
  if (adjustment === null) return new Map(rows)
  const { app } = ground
  goTo(ground, adjustment.opened)
  const input = { year, kind: 'adjustment' as const, reason: adjustment.reason }
  await openRound.call(app, { credentials: as(ground, 'UPC-JEF'), input })
  const activities = unitPlans.flatMap((unitPlan) => unitPlan.activities)
  const changed = activities.filter(({ beforeAdjustment }) => beforeAdjustment !== null)
  await writeRows(ground, year, changed, rows, 'Ajuste al presupuesto aprobado')
  for (const { activity, reason } of unitPlans.flatMap(({ dropped }) => dropped)) {
    const annulment = { year, ids: [idOf(rows, activity.key)], reason }
    await annulActivities.call(app, { credentials: as(ground, 'UPC-TEC'), input: annulment })
  }
  const added = await addRows(
    ground,
    year,
    activities.filter(({ addedByAdjustment }) => addedByAdjustment),
  )
  const units = unitPlans.map(({ unit }) => unit)
  goTo(ground, adjustment.submitted)
  await submitAll(ground, year, units)
  goTo(ground, adjustment.reviewed)
  await reviewAll(ground, planYear, units)
  await endorseAll(ground, year, units)
  await sign(ground, year, adjustment)
  return new Map([...rows, ...added])
}
