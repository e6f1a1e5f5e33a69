import { foldText } from '../../../kernel/text.ts'
import type { Tx } from '../../platform/index.ts'
import type {
  Alignment,
  Objective,
  Perspective,
  PlanValue,
  Process,
  StrategicLine,
  StrategicPlan,
} from '../model/strategicPlan.ts'

/** Each `put` writes the thing whole, as a new row or over the row with its id; the caller has locked the catalogue. */

async function putValues(tx: Tx, planId: string, values: readonly PlanValue[]): Promise<void> {
  await tx.deleteFrom('strategy_value').where('plan_id', '=', planId).execute()
  if (values.length === 0) return
  const rows = values.map(({ name, text }, position) => ({ plan_id: planId, position, name, description: text }))
  await tx.insertInto('strategy_value').values(rows).execute()
}

function planRow(plan: StrategicPlan) {
  return {
    name: plan.name,
    folded: foldText(plan.name),
    code: plan.code,
    version: plan.version,
    start_year: plan.startYear,
    end_year: plan.endYear,
    mission: plan.mission,
    vision: plan.vision,
    revision: plan.revision,
  }
}

/** A new plan, unless there is one of that name (also one that another act is just writing): then false. */
export async function insertPlan(tx: Tx, plan: StrategicPlan): Promise<boolean> {
  const inserted = await tx
    .insertInto('strategy_plan')
    .values({ id: plan.id, ...planRow(plan) })
    .onConflict((conflict) => conflict.column('folded').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (inserted === undefined) return false
  await putValues(tx, plan.id, plan.values)
  return true
}

export async function updatePlan(tx: Tx, plan: StrategicPlan): Promise<void> {
  await tx.updateTable('strategy_plan').set(planRow(plan)).where('id', '=', plan.id).execute()
  await putValues(tx, plan.id, plan.values)
}

export async function putPerspectives(tx: Tx, planId: string, things: readonly Perspective[]): Promise<void> {
  for (const { id, ...row } of things)
    await tx
      .insertInto('strategy_perspective')
      .values({ id, plan_id: planId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
}

export async function putObjectives(tx: Tx, planId: string, things: readonly Objective[]): Promise<void> {
  for (const { id, perspectiveId, number, text, unitId, revision } of things) {
    const row = { perspective_id: perspectiveId, number, text, unit_id: unitId, revision }
    await tx
      .insertInto('strategy_objective')
      .values({ id, plan_id: planId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
}

export async function putLines(tx: Tx, planId: string, things: readonly StrategicLine[]): Promise<void> {
  for (const { id, objectiveId, code, text, withdrawn, revision } of things) {
    const row = { objective_id: objectiveId, code, text, withdrawn, revision }
    await tx
      .insertInto('strategy_line')
      .values({ id, plan_id: planId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
}

export async function putProcesses(tx: Tx, planId: string, things: readonly Process[]): Promise<void> {
  for (const { id, code, name, kind, objectiveId, unitId, withdrawn, revision } of things) {
    const where = { objective_id: objectiveId, unit_id: unitId }
    const row = { code, name, folded: foldText(name), kind, ...where, withdrawn, revision }
    await tx
      .insertInto('strategy_process')
      .values({ id, plan_id: planId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
}

export async function putAlignment(tx: Tx, planId: string, things: readonly Alignment[]): Promise<void> {
  for (const { id, outerPlan, axis, proposal, objectiveId, revision } of things) {
    const row = { outer_plan: outerPlan, axis, proposal, objective_id: objectiveId, revision }
    await tx
      .insertInto('strategy_alignment')
      .values({ id, plan_id: planId, annulled_at: null, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
}

/** The pair stays in the table with its date, out of every reading. */
export async function annulAlignment(tx: Tx, id: string, now: string): Promise<void> {
  await tx
    .updateTable('strategy_alignment')
    .set((eb) => ({ annulled_at: now, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
