import type { Reader, Tx } from '../../platform/index.ts'
import type { UnitKind } from '../../platform/model/index.ts'
import type { Extension, Phase, PhaseDates } from '../model/workflow/formulationCalendar.ts'

export async function listPhaseDates(db: Reader, planId: string): Promise<PhaseDates[]> {
  const rows = await db
    .selectFrom('operations_phase')
    .select(['phase', 'unit_kind as unitKind', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('plan_id', '=', planId)
    .orderBy('starts_on')
    .orderBy('unit_kind')
    .execute()
  // The table's checks allow no other values.
  return rows.map((row) => ({ ...row, phase: row.phase as Phase, unitKind: row.unitKind as UnitKind | 'all' }))
}

/** Puts these dates in the place of those that the plan had. */
export async function replacePhaseDates(tx: Tx, planId: string, dates: readonly PhaseDates[]): Promise<void> {
  await tx.deleteFrom('operations_phase').where('plan_id', '=', planId).execute()
  if (dates.length === 0) return
  await tx
    .insertInto('operations_phase')
    .values(
      dates.map(({ phase, unitKind, startsOn, endsOn }) => ({
        plan_id: planId,
        phase,
        unit_kind: unitKind,
        starts_on: startsOn,
        ends_on: endsOn,
      })),
    )
    .execute()
}

/** Extensions of a plan, newest first. */
export async function listExtensions(db: Reader, planId: string): Promise<Extension[]> {
  const rows = await db
    .selectFrom('operations_extension as extension')
    .innerJoin('platform_person as person', 'person.id', 'extension.person_id')
    .select(['extension.id', 'extension.phase', 'extension.unit_id as unitId', 'extension.ends_on as endsOn'])
    .select(['extension.reason', 'person.name as personName', 'extension.post_name as postName', 'extension.at'])
    .where('extension.plan_id', '=', planId)
    .orderBy('extension.at', 'desc')
    .orderBy('extension.id')
    .execute()
  return rows.map((row) => ({ ...row, phase: row.phase as Phase }))
}

export async function insertExtensions(
  tx: Tx,
  planId: string,
  personId: string,
  extensions: readonly Omit<Extension, 'personName'>[],
): Promise<void> {
  await tx
    .insertInto('operations_extension')
    .values(
      extensions.map(({ id, phase, unitId, endsOn, reason, postName, at }) => ({
        id,
        plan_id: planId,
        phase,
        unit_id: unitId,
        ends_on: endsOn,
        reason,
        person_id: personId,
        post_name: postName,
        at,
      })),
    )
    .execute()
}
