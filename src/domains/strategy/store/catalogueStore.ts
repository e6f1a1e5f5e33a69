import { compareText } from '../../../kernel/text.ts'
import type { Reader } from '../../platform/index.ts'
import type { Catalogue, ProcessKind } from '../model/catalogue.ts'

/** Catalogue of a strategic plan in its own order: by number, and lines by code (1.2 before 1.10). */
export async function getCatalogue(db: Reader, strategicPlanId: string): Promise<Catalogue> {
  const [perspectives, objectives, lines, processes] = await Promise.all([
    db
      .selectFrom('strategy_perspective')
      .select(['id', 'number', 'name', 'goal'])
      .where('plan_id', '=', strategicPlanId)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('strategy_objective')
      .select(['id', 'perspective_id as perspectiveId', 'number', 'text'])
      .where('plan_id', '=', strategicPlanId)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('strategy_line')
      .select(['id', 'objective_id as objectiveId', 'code', 'text', 'withdrawn'])
      .where('plan_id', '=', strategicPlanId)
      .execute(),
    db
      .selectFrom('strategy_process')
      .select(['id', 'name', 'kind', 'objective_id as objectiveId', 'unit_id as unitId', 'withdrawn'])
      .where('plan_id', '=', strategicPlanId)
      .execute(),
  ])
  return {
    perspectives,
    objectives,
    lines: lines.sort((a, b) => compareText(a.code, b.code)),
    processes: processes
      .map((process) => ({ ...process, kind: process.kind as ProcessKind }))
      .sort((a, b) => compareText(a.name, b.name)),
  }
}
