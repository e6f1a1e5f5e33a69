import { sql } from 'kysely'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Plan, PlanStatus, RoundKind, UnitPlan, UnitPlanStatus } from '../model/plan.ts'

type PlanRow = {
  id: string
  year: number
  strategic_plan_id: string | null
  title: string
  status: string
  form_code: string
  form_version: string
  form_date: string | null
  unit_form_code: string
  unit_form_version: string
  unit_form_date: string | null
  revision: number
  round: number
  round_kind: string
}

function toPlan(row: PlanRow): Plan {
  return {
    id: row.id,
    year: row.year,
    strategicPlanId: row.strategic_plan_id,
    title: row.title,
    status: row.status as PlanStatus,
    form: { code: row.form_code, version: row.form_version, date: row.form_date },
    unitForm: { code: row.unit_form_code, version: row.unit_form_version, date: row.unit_form_date },
    revision: row.revision,
    round: row.round,
    roundKind: row.round_kind as RoundKind,
  }
}

export async function listPlans(db: Reader): Promise<Plan[]> {
  return (await db.selectFrom('operations_plan').selectAll().orderBy('year', 'desc').execute()).map(toPlan)
}

export type PlanCounts = { units: number; activities: number }

/** Unit plans and activities in force of the plans with those ids, by plan id; a plan without any is left out. */
export async function countByPlan(db: Reader, planIds: readonly string[]): Promise<Map<string, PlanCounts>> {
  const rows = await db
    .selectFrom('operations_unit_plan as unit_plan')
    .leftJoin('operations_activity as activity', (join) =>
      join.onRef('activity.unit_plan_id', '=', 'unit_plan.id').on('activity.annulled_at', 'is', null),
    )
    .select(({ fn }) => [
      'unit_plan.plan_id as planId',
      fn.count<string>('unit_plan.id').distinct().as('units'),
      fn.count<string>('activity.id').as('activities'),
    ])
    .where('unit_plan.plan_id', '=', sql<string>`any(${planIds})`)
    .groupBy('unit_plan.plan_id')
    .execute()
  return new Map(rows.map((row) => [row.planId, { units: Number(row.units), activities: Number(row.activities) }]))
}

export async function findPlan(db: Reader, year: number): Promise<Plan | undefined> {
  const row = await db.selectFrom('operations_plan').selectAll().where('year', '=', year).executeTakeFirst()
  return row === undefined ? undefined : toPlan(row)
}

/** @throws DomainError `operations.planNotFound`. */
export async function getPlan(db: Reader, year: number): Promise<Plan> {
  const plan = await findPlan(db, year)
  if (plan === undefined) throw new DomainError('operations.planNotFound', 'notFound', { year })
  return plan
}

/**
 * The plan with the revision in which its activities were last written, and with how often units and catalogues were
 * changed, which its rows hang from.
 *
 * @throws DomainError `operations.planNotFound`.
 */
export async function getPlanRevised(
  db: Reader,
  year: number,
): Promise<{ plan: Plan; contentRevision: number; changes: number }> {
  const { rows } = await sql<PlanRow & { content_revision: number; changes: number }>`
    select p.*, (select sum(revision)::bigint from platform_revision) as changes from operations_plan p where year = ${year}`.execute(
    db,
  )
  const row = rows[0]
  if (row === undefined) throw new DomainError('operations.planNotFound', 'notFound', { year })
  return { plan: toPlan(row), contentRevision: row.content_revision, changes: row.changes }
}

/**
 * The plan, with its row held against changes until the transaction ends: what is read of it is of this revision.
 *
 * @throws DomainError `operations.planNotFound`.
 */
export async function getPlanHeld(tx: Tx, year: number): Promise<Plan> {
  const row = await tx.selectFrom('operations_plan').selectAll().where('year', '=', year).forShare().executeTakeFirst()
  if (row === undefined) throw new DomainError('operations.planNotFound', 'notFound', { year })
  return toPlan(row)
}

/**
 * The plan for a change: its row is locked, so that changes of one plan follow each other, and its revision raised.
 *
 * @throws DomainError `operations.planNotFound`.
 */
export async function getPlanForChange(tx: Tx, year: number): Promise<Plan> {
  return lockPlan(tx, year, 'content')
}

/**
 * The same for an act that writes no activity: a step of a workflow, an observation, an acceptance. What is kept in memory
 * of its activities holds on.
 *
 * @throws DomainError `operations.planNotFound`.
 */
export async function getPlanForStep(tx: Tx, year: number): Promise<Plan> {
  return lockPlan(tx, year, 'step')
}

async function lockPlan(tx: Tx, year: number, by: 'content' | 'step'): Promise<Plan> {
  const row = await tx
    .updateTable('operations_plan')
    .set((eb) => {
      const raised = eb('revision', '+', 1)
      return { revision: raised, ...(by === 'content' ? { content_revision: raised } : {}) }
    })
    .where('year', '=', year)
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('operations.planNotFound', 'notFound', { year })
  return toPlan(row)
}

export async function insertPlan(tx: Tx, plan: Plan, now: string): Promise<void> {
  await tx
    .insertInto('operations_plan')
    .values({
      id: plan.id,
      year: plan.year,
      strategic_plan_id: plan.strategicPlanId,
      title: plan.title,
      status: plan.status,
      form_code: plan.form.code,
      form_version: plan.form.version,
      form_date: plan.form.date,
      unit_form_code: plan.unitForm.code,
      unit_form_version: plan.unitForm.version,
      unit_form_date: plan.unitForm.date,
      created_at: now,
    })
    .execute()
}

export async function listUnitPlans(db: Reader, planId: string): Promise<UnitPlan[]> {
  const rows = await db.selectFrom('operations_unit_plan').selectAll().where('plan_id', '=', planId).execute()
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    unitId: row.unit_id,
    status: row.status as UnitPlanStatus,
    notes: row.notes,
  }))
}

export async function insertUnitPlan(tx: Tx, unitPlan: UnitPlan): Promise<void> {
  await tx
    .insertInto('operations_unit_plan')
    .values({
      id: unitPlan.id,
      plan_id: unitPlan.planId,
      unit_id: unitPlan.unitId,
      status: unitPlan.status,
      notes: unitPlan.notes,
    })
    .execute()
}

/** Writes new unit plans in one statement. */
export async function insertUnitPlans(tx: Tx, unitPlans: readonly UnitPlan[]): Promise<void> {
  if (unitPlans.length === 0) return
  const rows = unitPlans.map(({ id, planId, unitId, status, notes }) => ({
    id,
    plan_id: planId,
    unit_id: unitId,
    status,
    notes,
  }))
  await tx.insertInto('operations_unit_plan').values(rows).execute()
}

export async function saveStrategicPlanOf(tx: Tx, planId: string, strategicPlanId: string): Promise<void> {
  await tx.updateTable('operations_plan').set({ strategic_plan_id: strategicPlanId }).where('id', '=', planId).execute()
}

/** Puts unit plans into a state; their units must be in the scope of the transaction. */
export async function saveUnitPlanStatus(tx: Tx, ids: readonly string[], status: UnitPlanStatus): Promise<void> {
  if (ids.length === 0) return
  await tx.updateTable('operations_unit_plan').set({ status }).where('id', 'in', ids).execute()
}

export async function savePlanState(
  tx: Tx,
  { id, status, round, roundKind }: Pick<Plan, 'id' | 'status' | 'round' | 'roundKind'>,
): Promise<void> {
  await tx.updateTable('operations_plan').set({ status, round, round_kind: roundKind }).where('id', '=', id).execute()
}
