import { MONTHS } from '../../../kernel/month.ts'
import type { Reader, Tx } from '../../platform/index.ts'
import type { Inheritance } from '../model/reorganisation/inheritance.ts'

/** An inheritance with the number of the request that decided it. */
export type DecidedInheritance = Inheritance & { request: number }

/** What passed from unit to unit in a plan, in the order in which it was decided; what is being decided comes last. */
export async function listInheritances(db: Reader, planId: string): Promise<DecidedInheritance[]> {
  const rows = await db
    .selectFrom('operations_inheritance as passed')
    .innerJoin('operations_request as request', 'request.id', 'passed.request_id')
    .leftJoin('operations_version as version', 'version.id', 'request.version_id')
    .select(['passed.activity_id as activityId', 'passed.from_unit_id as fromUnitId', 'passed.to_unit_id as toUnitId'])
    .select(['passed.from_month as month', 'passed.code', 'request.number as request'])
    .where('request.plan_id', '=', planId)
    .orderBy('version.number', (by) => by.asc().nullsLast())
    .orderBy('passed.activity_id')
    .execute()
  // The table's check allows no other month.
  return rows.map(({ month, ...row }) => ({ ...row, from: MONTHS[month - 1] ?? 1 }))
}

export async function insertInheritances(tx: Tx, requestId: string, inherited: readonly Inheritance[]): Promise<void> {
  if (inherited.length === 0) return
  await tx
    .insertInto('operations_inheritance')
    .values(
      inherited.map(({ activityId, fromUnitId, toUnitId, from, code }) => ({
        request_id: requestId,
        activity_id: activityId,
        from_unit_id: fromUnitId,
        to_unit_id: toUnitId,
        from_month: from,
        code,
      })),
    )
    .execute()
}
