import { DomainError } from '../../../kernel/domainError.ts'
import { compareText, foldText } from '../../../kernel/text.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import { compareLineCodes } from '../model/lineCode.ts'
import type {
  Alignment,
  Catalogue,
  Process,
  ProcessKind,
  StrategicPlan,
  StrategicTree,
} from '../model/strategicPlan.ts'

const planNotFound = (planId: string): DomainError => new DomainError('strategy.planNotFound', 'notFound', { planId })

/** Id of the plan with that name, whatever its accents or case. */
export async function findPlanIdByName(db: Reader, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('strategy_plan').select('id').where('folded', '=', foldText(name)).executeTakeFirst()
  return row?.id
}

async function getPlan(db: Reader, planId: string): Promise<StrategicPlan> {
  const row = await db.selectFrom('strategy_plan').selectAll().where('id', '=', planId).executeTakeFirst()
  if (row === undefined) throw planNotFound(planId)
  const values = await db
    .selectFrom('strategy_value')
    .select(['name', 'description as text'])
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute()
  return {
    id: row.id,
    name: row.name,
    code: row.code,
    version: row.version,
    startYear: row.start_year,
    endYear: row.end_year,
    mission: row.mission,
    vision: row.vision,
    values,
    revision: row.revision,
  }
}

async function listProcesses(db: Reader, planId: string): Promise<Process[]> {
  const rows = await db.selectFrom('strategy_process').selectAll().where('plan_id', '=', planId).execute()
  return rows
    .map((row) => ({
      id: row.id,
      code: row.code,
      name: row.name,
      kind: row.kind as ProcessKind | null,
      objectiveId: row.objective_id,
      unitId: row.unit_id,
      withdrawn: row.withdrawn,
      revision: row.revision,
    }))
    .sort((a, b) => compareText(a.code ?? '', b.code ?? '') || compareText(a.name, b.name))
}

async function listAlignment(db: Reader, planId: string): Promise<Alignment[]> {
  const rows = await db
    .selectFrom('strategy_alignment')
    .select(['id', 'outer_plan as outerPlan', 'axis', 'proposal', 'objective_id as objectiveId', 'revision'])
    .where('plan_id', '=', planId)
    .where('annulled_at', 'is', null)
    .execute()
  return rows.sort(
    (a, b) =>
      compareText(a.outerPlan, b.outerPlan) || compareText(a.axis, b.axis) || compareText(a.proposal, b.proposal),
  )
}

/** What a yearly plan hangs from; empty lists for a plan that is not there. */
export async function getCatalogue(db: Reader, planId: string): Promise<Catalogue> {
  const [perspectives, objectives, lines, processes] = await Promise.all([
    db
      .selectFrom('strategy_perspective')
      .select(['id', 'number', 'name', 'goal', 'revision'])
      .where('plan_id', '=', planId)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('strategy_objective')
      .select(['id', 'perspective_id as perspectiveId', 'number', 'text', 'unit_id as unitId', 'revision'])
      .where('plan_id', '=', planId)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('strategy_line')
      .select(['id', 'objective_id as objectiveId', 'code', 'text', 'withdrawn', 'revision'])
      .where('plan_id', '=', planId)
      .execute(),
    listProcesses(db, planId),
  ])
  return { perspectives, objectives, lines: lines.sort((a, b) => compareLineCodes(a.code, b.code)), processes }
}

/**
 * A strategic plan whole.
 *
 * @throws DomainError `strategy.planNotFound`.
 */
export async function readTree(db: Reader, planId: string): Promise<StrategicTree> {
  const plan = await getPlan(db, planId)
  return { plan, ...(await getCatalogue(db, planId)), alignment: await listAlignment(db, planId) }
}

/**
 * The catalogue for a change. Its plan's row is locked, so that changes of one catalogue follow each other and its
 * rules (unique numbers and codes) are checked against what will be true.
 *
 * @throws DomainError `strategy.planNotFound`.
 */
export async function lockTree(tx: Tx, planId: string): Promise<StrategicTree> {
  await tx.selectFrom('strategy_plan').select('id').where('id', '=', planId).forUpdate().execute()
  return readTree(tx, planId)
}

/** Id of the plan that an objective belongs to. */
export async function findPlanIdOfObjective(db: Reader, objectiveId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('strategy_objective')
    .select('plan_id')
    .where('id', '=', objectiveId)
    .executeTakeFirst()
  return row?.plan_id
}
