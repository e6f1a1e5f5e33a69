import {
  addObservation,
  answerObservation,
  authorizePlan,
  bringPlanIntoForce,
  conformity,
  elaboratePlan,
  endorsePlan,
  endorseUnitPlans,
  observeUnitPlans,
  reviewConformity,
  reviewUnitPlans,
  settleObservation,
  submitUnitPlan,
} from '../../src/domains/operations/index.ts'
import type { DemoPlanYear, DemoSignatures, DemoUnitPlan } from '../data/types.ts'
import { as, type DemoGround, goTo, idOf } from './ground.ts'
import { inSession, signSections } from './sessions.ts'
import { acceptWarnings } from './settle.ts'

type Act = typeof submitUnitPlan

/** The same step in the plans of units, by whoever holds a post. */
export async function step(
  ground: DemoGround,
  act: Act,
  post: string,
  year: number,
  units: string[],
  more: { reason?: string; session?: number | undefined } = {},
): Promise<void> {
  if (units.length === 0) return
  const unitIds = units.map((unit) => idOf(ground.ids.units, unit))
  await act.call(ground.app, { credentials: as(ground, post), input: { year, unitIds, ...more } })
}

/** Every head presents the own plan. */
export async function submitAll(ground: DemoGround, year: number, units: readonly string[]): Promise<void> {
  for (const unit of units) await step(ground, submitUnitPlan, `${unit}-JEF`, year, [unit])
}

/** Planificación has looked at the plans of these units. */
export async function reviewAll(
  ground: DemoGround,
  { year, formulation }: DemoPlanYear,
  units: readonly string[],
): Promise<void> {
  await step(ground, reviewUnitPlans, 'UPC-TEC', year, [...units], { reason: formulation.reviewedWithout })
}

/** A rectora gives conformity to all that offices presented under its actividades tipo, with one exception. */
async function reviewTypes(
  { app, ...ground }: DemoGround,
  { year, formulation }: DemoPlanYear,
  rows: ReadonlyMap<string, string>,
): Promise<void> {
  if (formulation.conformity === null) return
  const { on, by, exception } = formulation.conformity
  goTo({ app }, on)
  const credentials = as({ app, ...ground }, by)
  const { types } = await conformity.call(app, { credentials, input: { year } })
  const presented = types
    .filter(({ mine }) => mine)
    .flatMap(({ activities }) => activities)
    .filter(({ unitPlanStatus }) => unitPlanStatus === 'submitted')
    .map(({ activityId, digest }) => ({ activityId, digest }))
  const excepted = idOf(rows, exception.activity)
  const { field, text } = exception
  const give = presented.filter(({ activityId }) => activityId !== excepted)
  const except = presented.filter(({ activityId }) => activityId === excepted).map((one) => ({ ...one, field, text }))
  await reviewConformity.call(app, { credentials, input: { year, give, except } })
}

/**
 * Each level above gives its visto bueno to all its units at once, in a session or outside of one; above the Despacho,
 * which the executive heads, the titular.
 */
export async function endorseAll(
  ground: DemoGround,
  year: number,
  units: readonly string[],
  session?: number,
): Promise<void> {
  const parentOf = new Map(ground.ministry.units.map(({ code, parent }) => [code, parent]))
  const endorserOf = (unit: string): string => {
    const parent = parentOf.get(unit)
    return parent == null ? 'DES-MIN' : `${parent}-JEF`
  }
  for (const endorser of new Set(units.map(endorserOf))) {
    const own = units.filter((unit) => endorserOf(unit) === endorser)
    await step(ground, endorseUnitPlans, endorser, year, own, { session })
  }
}

/** Elaboró, visto bueno and autorizó of the consolidated plan, and its coming into force. */
export async function sign(ground: DemoGround, year: number, days: DemoSignatures): Promise<void> {
  const { app } = ground
  const input = { year }
  goTo(ground, days.elaborated)
  await elaboratePlan.call(app, { credentials: as(ground, 'UPC-JEF'), input })
  goTo(ground, days.endorsed)
  await endorsePlan.call(app, { credentials: as(ground, 'DES-JEF'), input })
  goTo(ground, days.authorized)
  await authorizePlan.call(app, { credentials: as(ground, 'DES-MIN'), input })
  const inForce = { year, from: days.inForceFrom }
  await bringPlanIntoForce.call(app, { credentials: as(ground, 'UPC-JEF'), input: inForce })
}

/** Observations of presented plans; the plans that go on with them are returned to their units and answered. */
async function observe(ground: DemoGround, planYear: DemoPlanYear, rows: ReadonlyMap<string, string>): Promise<void> {
  const { app, ids } = ground
  const { year, formulation } = planYear
  const observed = planYear.unitPlans.filter(({ observations }) => observations.length > 0)
  const made: { unitPlan: DemoUnitPlan; id: string; answer: string | null }[] = []
  goTo(ground, formulation.observed)
  for (const unitPlan of observed) {
    for (const { by, activity, field, text, answer } of unitPlan.observations) {
      const place = activity === null ? {} : { activityId: idOf(rows, activity), ...(field === null ? {} : { field }) }
      const input = { year, unitId: idOf(ids.units, unitPlan.unit), text, ...place }
      const { id } = await addObservation.call(app, { credentials: as(ground, by), input })
      made.push({ unitPlan, id, answer })
    }
  }
  const returned = observed.filter(({ step: reached }) => reached !== 'submitted').map(({ unit }) => unit)
  await step(ground, observeUnitPlans, 'UPC-TEC', year, returned)
  goTo(ground, formulation.answered)
  for (const { unitPlan, id: observationId, answer } of made) {
    if (answer === null) continue
    const credentials = as(ground, `${unitPlan.unit}-JEF`)
    await answerObservation.call(app, { credentials, input: { year, observationId, text: answer } })
  }
  const again = observed.filter(({ step: reached }) => !['submitted', 'returned'].includes(reached))
  const units = again.map(({ unit }) => unit)
  await submitAll(ground, year, units)
  for (const { unitPlan, id: observationId } of made) {
    const input = { year, observationId, outcome: 'resolved' as const }
    if (units.includes(unitPlan.unit)) await settleObservation.call(app, { credentials: as(ground, 'UPC-TEC'), input })
  }
}

/** Takes each unit's plan as far as the data says: presented, observed, reviewed, with the visto bueno. */
export async function approveUnits(
  ground: DemoGround,
  planYear: DemoPlanYear,
  rows: ReadonlyMap<string, string>,
): Promise<void> {
  const { year, formulation, unitPlans } = planYear
  const those = (...steps: DemoUnitPlan['step'][]): string[] =>
    unitPlans.filter((unitPlan) => steps.includes(unitPlan.step)).map(({ unit }) => unit)
  goTo(ground, formulation.submitted)
  const submitted = those('submitted', 'returned', 'reviewed', 'endorsed', 'inForce')
  await acceptWarnings(ground, year, submitted)
  await signSections(ground, planYear)
  await submitAll(ground, year, submitted)
  await observe(ground, planYear, rows)
  await reviewTypes(ground, planYear, rows)
  goTo(ground, formulation.reviewed)
  await reviewAll(ground, planYear, those('reviewed', 'endorsed', 'inForce'))
  goTo(ground, formulation.endorsed)
  const endorsed = those('endorsed', 'inForce')
  await inSession(ground, planYear, (session) => endorseAll(ground, year, endorsed, session))
}
