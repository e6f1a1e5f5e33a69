import type { Reader, Tx } from '../../platform/index.ts'

/** A finding that somebody accepted, and why; it holds while the finding's fingerprint stays the same. */
export type Acceptance = {
  id: string
  planId: string
  activityId: string | null
  unitId: string | null
  rule: string
  fingerprint: string
  reason: string
  personId: string
  personName: string
  at: string
}

export async function listAcceptances(db: Reader, planId: string): Promise<Acceptance[]> {
  return db
    .selectFrom('operations_finding_acceptance as acceptance')
    .innerJoin('platform_person as person', 'person.id', 'acceptance.person_id')
    .select([
      'acceptance.id',
      'acceptance.plan_id as planId',
      'acceptance.activity_id as activityId',
      'acceptance.unit_id as unitId',
      'acceptance.rule',
      'acceptance.fingerprint',
      'acceptance.reason',
      'acceptance.person_id as personId',
      'person.name as personName',
      'acceptance.at as at',
    ])
    .where('acceptance.plan_id', '=', planId)
    .where('acceptance.withdrawn_at', 'is', null)
    .execute()
}

/** What those acceptances are about: enough to leave their findings out of a count. */
export async function listAcceptedFingerprints(db: Reader, planId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('operations_finding_acceptance')
    .select('fingerprint')
    .where('plan_id', '=', planId)
    .where('withdrawn_at', 'is', null)
    .execute()
  return rows.map(({ fingerprint }) => fingerprint)
}

export async function insertAcceptances(tx: Tx, acceptances: readonly Omit<Acceptance, 'personName'>[]): Promise<void> {
  if (acceptances.length === 0) return
  await tx
    .insertInto('operations_finding_acceptance')
    .values(
      acceptances.map((one) => ({
        id: one.id,
        plan_id: one.planId,
        activity_id: one.activityId,
        unit_id: one.unitId,
        rule: one.rule,
        fingerprint: one.fingerprint,
        reason: one.reason,
        person_id: one.personId,
        at: one.at,
        withdrawn_at: null,
      })),
    )
    .execute()
}

export async function withdrawAcceptance(tx: Tx, id: string, now: string): Promise<void> {
  await tx.updateTable('operations_finding_acceptance').set({ withdrawn_at: now }).where('id', '=', id).execute()
}
