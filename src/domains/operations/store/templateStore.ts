import { sql } from 'kysely'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Template } from '../model/template.ts'

/** Actividades tipo of a plan by name, withdrawn ones too. */
export async function listTemplates(db: Reader, planId: string): Promise<Template[]> {
  const rows = await db
    .selectFrom('operations_template')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    planId: row.plan_id,
    leadUnitId: row.lead_unit_id,
    version: row.version,
    lineText: row.line_text,
    lineId: row.line_id,
    processId: row.process_id,
    name: row.name,
    expectedResult: row.expected_result,
    means: JSON.parse(row.means),
    unitOfMeasure: row.unit_of_measure,
    resultMayDiffer: row.result_may_differ,
    meansMayDiffer: row.means_may_differ,
    withdrawn: row.withdrawn,
  }))
}

/** @throws DomainError `operations.templateNotFound`. */
export async function getTemplate(db: Reader, planId: string, id: string): Promise<Template> {
  const template = (await listTemplates(db, planId)).find((one) => one.id === id)
  if (template === undefined) throw new DomainError('operations.templateNotFound', 'notFound', { id })
  return template
}

/** The unidad rectora of each of these activities that comes from an actividad tipo, whatever plan it is in. */
export async function listLeadUnits(db: Reader, activityIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('operations_activity as activity')
    .innerJoin('operations_template as template', 'template.id', 'activity.template_id')
    .select(['activity.id', 'template.lead_unit_id as leadUnitId'])
    .where('activity.id', '=', sql<string>`any(${activityIds})`)
    .execute()
  return new Map(rows.map(({ id, leadUnitId }) => [id, leadUnitId]))
}

function templateColumns(template: Template) {
  return {
    plan_id: template.planId,
    lead_unit_id: template.leadUnitId,
    version: template.version,
    line_text: template.lineText,
    line_id: template.lineId,
    process_id: template.processId,
    name: template.name,
    expected_result: template.expectedResult,
    means: JSON.stringify(template.means),
    unit_of_measure: template.unitOfMeasure,
    result_may_differ: template.resultMayDiffer,
    means_may_differ: template.meansMayDiffer,
    withdrawn: template.withdrawn,
  }
}

export async function insertTemplates(tx: Tx, templates: readonly Template[]): Promise<void> {
  if (templates.length === 0) return
  await tx
    .insertInto('operations_template')
    .values(templates.map((template) => ({ id: template.id, ...templateColumns(template) })))
    .execute()
}

export async function updateTemplate(tx: Tx, template: Template): Promise<void> {
  await tx.updateTable('operations_template').set(templateColumns(template)).where('id', '=', template.id).execute()
}
