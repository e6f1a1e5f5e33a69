import { sql } from 'kysely'
import type { ConformityAct, ConformityStatus } from '../../operations/model/index.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { ReportConformity } from '../model/conformity/reportConformity.ts'

/** The acts of conformity on each of these reports, oldest first. */
export async function listConformity(
  db: Reader,
  reportIds: readonly string[],
): Promise<Map<string, ReportConformity[]>> {
  const rows = await db
    .selectFrom('monitoring_conformity as step')
    .innerJoin('platform_person as person', 'person.id', 'step.person_id')
    .selectAll('step')
    .select('person.name as person_name')
    .where('step.report_id', '=', sql<string>`any(${reportIds})`)
    .orderBy('step.report_id')
    .orderBy('step.position')
    .execute()
  const found = new Map<string, ReportConformity[]>()
  for (const row of rows) {
    const step = {
      ...{ reportId: row.report_id, templateId: row.template_id, digest: row.digest, field: row.field },
      // The table's checks allow no other words.
      ...{ act: row.act as ConformityAct, from: row.from_status as ConformityStatus },
      ...{ to: row.to_status as ConformityStatus, reason: row.reason, at: row.at },
      ...{ personId: row.person_id, personName: row.person_name, postName: row.post_name },
      bySubstitute: row.by_substitute,
    }
    found.set(step.reportId, [...(found.get(step.reportId) ?? []), step])
  }
  return found
}

export type NewConformity = Omit<ReportConformity, 'personName'> & { id: string; position: number }

/** Adds acts to the trails of reports; the plan's row is held alone, so that two of them never take the same place. */
export async function insertConformity(tx: Tx, steps: readonly NewConformity[]): Promise<void> {
  await tx
    .insertInto('monitoring_conformity')
    .values(
      steps.map((step) => ({
        ...{ id: step.id, report_id: step.reportId, position: step.position, template_id: step.templateId },
        ...{ act: step.act, from_status: step.from, to_status: step.to, digest: step.digest, field: step.field },
        ...{ reason: step.reason, person_id: step.personId, post_name: step.postName },
        ...{ by_substitute: step.bySubstitute, at: step.at },
      })),
    )
    .execute()
}
