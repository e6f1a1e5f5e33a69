import {
  activities,
  annulActivities,
  copyPlan,
  createPlan,
  extendPhase,
  saveCalendar,
} from '../../src/domains/operations/index.ts'
import type { DemoActivity, DemoPlanYear } from '../data/types.ts'
import { addRows, writeRows } from './activities.ts'
import { as, type DemoGround, goTo, idOf } from './ground.ts'
import { buildFrontMatter } from './plans.ts'
import { sendTemplates } from './templates.ts'

async function openPlan(ground: DemoGround, { year, code, formCode, formulation }: DemoPlanYear): Promise<void> {
  goTo(ground, formulation.opened)
  const credentials = as(ground, 'UPC-JEF')
  const { planId: strategicPlanId } = ground.catalogue
  const title = `Plan Anual de Trabajo ${year}`
  const input = { year, title, strategicPlanId, formCode: code, unitFormCode: formCode }
  await createPlan.call(ground.app, { credentials, input })
  await saveCalendar.call(ground.app, { credentials, input: { year, dates: [...formulation.calendar] } })
}

/** Gives the extensions of a year, each on its day. */
export async function extend(ground: DemoGround, { year, formulation }: DemoPlanYear): Promise<void> {
  for (const { phase, units, endsOn, reason, on } of formulation.extensions) {
    goTo(ground, on)
    const unitIds = units.map((unit) => idOf(ground.ids.units, unit))
    const input = { year, phase, unitIds, endsOn, reason }
    await extendPhase.call(ground.app, { credentials: as(ground, 'UPC-JEF'), input })
  }
}

/** A row as the first version of its year said it. */
function atFirst(activity: DemoActivity): DemoActivity {
  return { ...activity, ...activity.beforeAdjustment }
}

/**
 * The first plan of the ministry: rectoras send their actividades tipo, units fill them in and add their own rows. The
 * rows are those of its first version; answers the id of each by its key.
 */
export async function writeFirstPlan(ground: DemoGround, planYear: DemoPlanYear): Promise<Map<string, string>> {
  const { year, formulation, unitPlans } = planYear
  await openPlan(ground, planYear)
  goTo(ground, formulation.sent)
  const sent = await sendTemplates(ground, planYear, new Map())
  goTo(ground, formulation.written)
  const rows = unitPlans.flatMap(({ activities, dropped }) => [
    ...activities.filter((row) => !row.addedByAdjustment).map(atFirst),
    ...dropped.map(({ activity }) => activity),
  ])
  const [copies, own] = [rows.filter(({ key }) => sent.has(key)), rows.filter(({ key }) => !sent.has(key))]
  await writeRows(ground, year, copies, sent, 'Programación de la oficina')
  const added = await addRows(ground, year, own)
  await buildFrontMatter(ground, planYear)
  return new Map([...sent, ...added])
}

/** Copies of last year's rows, by key: those that go on, and the ids of those that ended. */
async function copiesOf(ground: DemoGround, year: number, before: ReadonlyMap<string, string>, now: Set<string>) {
  const keyOf = new Map([...before].map(([key, id]) => [id, key]))
  const plan = await activities.call(ground.app, { credentials: as(ground, 'UPC-JEF'), input: { year } })
  const copies = plan.activities.map(({ id, copiedFrom }) => ({ id, key: keyOf.get(copiedFrom ?? '') ?? '' }))
  return {
    kept: new Map(copies.filter(({ key }) => now.has(key)).map(({ key, id }) => [key, id])),
    ended: copies.filter(({ key }) => !now.has(key)).map(({ id }) => id),
  }
}

/**
 * The plan of a year as a copy of the year before (`before`: ids of its rows by key): rectoras send what is new, units take
 * out what ended, add what begins and change what is no longer so.
 */
export async function writeNextPlan(
  ground: DemoGround,
  planYear: DemoPlanYear,
  from: number,
  before: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const { app } = ground
  const { year, formulation, unitPlans } = planYear
  await openPlan(ground, planYear)
  await copyPlan.call(app, { credentials: as(ground, 'UPC-JEF'), input: { year, from } })
  const rows = unitPlans.flatMap(({ activities }) => activities)
  const { kept, ended } = await copiesOf(ground, year, before, new Set(rows.map(({ key }) => key)))
  goTo(ground, formulation.sent)
  const sent = await sendTemplates(ground, planYear, kept)
  goTo(ground, formulation.written)
  const reason = 'Terminó el año anterior'
  await annulActivities.call(app, { credentials: as(ground, 'UPC-TEC'), input: { year, ids: ended, reason } })
  const known = new Map([...kept, ...sent])
  const added = await addRows(
    ground,
    year,
    rows.filter(({ key }) => !known.has(key)),
  )
  const all = new Map([...known, ...added])
  await writeRows(ground, year, rows, all, `Programación de ${year}`)
  await buildFrontMatter(ground, planYear)
  return all
}
