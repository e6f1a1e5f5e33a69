import type { Reader } from '../../platform/index.ts'

/** Open requests to other units that nobody confirmed as pending with a reason, by the unit that asks. */
export async function countOpenCoordination(db: Reader, planId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('operations_coordination as request')
    .innerJoin('operations_activity as activity', 'activity.id', 'request.activity_id')
    .select(({ fn }) => ['request.asking_unit_id as unitId', fn.countAll<string>().as('count')])
    .where('request.plan_id', '=', planId)
    .where('request.status', 'in', ['pending', 'proposed'])
    .where('request.pending_reason', 'is', null)
    .where('activity.annulled_at', 'is', null)
    .groupBy('request.asking_unit_id')
    .execute()
  return new Map(rows.map(({ unitId, count }) => [unitId, Number(count)]))
}
