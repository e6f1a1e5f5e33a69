import { DomainError } from '../../../kernel/domainError.ts'
import { getFile, type Reader, type Tx } from '../../platform/index.ts'
import { type PlanFile, planFileSchema } from '../model/planFile.ts'
import type { PlanVersion, VersionKind, VersionUnit } from '../model/workflow/planVersion.ts'
import type { VersionStatus } from '../model/workflow/versionWorkflow.ts'

type VersionRow = Omit<PlanVersion, 'kind' | 'status'> & { kind: string; status: string }

function select(db: Reader) {
  return db
    .selectFrom('operations_version')
    .select(['id', 'plan_id as planId', 'number', 'kind', 'status', 'sha256', 'code', 'approved_on as approvedOn'])
    .select(['in_force_from as inForceFrom', 'in_force_to as inForceTo', 'reason', 'at'])
}

function toVersion(row: VersionRow): PlanVersion {
  // The table's checks allow no other values.
  return { ...row, kind: row.kind as VersionKind, status: row.status as VersionStatus }
}

/** Versions of a plan, newest first. */
export async function listVersions(db: Reader, planId: string): Promise<PlanVersion[]> {
  return (await select(db).where('plan_id', '=', planId).orderBy('number', 'desc').execute()).map(toVersion)
}

/** The version that the plan of a year is carried out by. */
export async function findVersionInForce(db: Reader, year: number): Promise<PlanVersion | undefined> {
  const row = await select(db)
    .where('plan_id', '=', (eb) =>
      eb.selectFrom('operations_plan').select('operations_plan.id').where('year', '=', year),
    )
    .where('status', '=', 'inForce')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : toVersion(row)
}

/** @throws DomainError `operations.versionNotFound`. */
export async function getVersion(db: Reader, planId: string, number: number): Promise<PlanVersion> {
  const row = await select(db).where('plan_id', '=', planId).where('number', '=', number).executeTakeFirst()
  if (row === undefined) throw new DomainError('operations.versionNotFound', 'notFound', { number })
  return toVersion(row)
}

/** The version with a verification code, written in any case. */
export async function findVersionByCode(db: Reader, code: string): Promise<PlanVersion | undefined> {
  const row = await select(db).where('code', '=', code).executeTakeFirst()
  return row === undefined ? undefined : toVersion(row)
}

export async function listVersionUnits(db: Reader, versionId: string): Promise<VersionUnit[]> {
  return db
    .selectFrom('operations_version_unit')
    .select(['unit_plan_id as unitPlanId', 'unit_id as unitId', 'number', 'sha256', 'activities'])
    .where('version_id', '=', versionId)
    .orderBy('unit_plan_id')
    .execute()
}

/** The plan as it was approved. */
export async function readVersion(db: Reader, version: PlanVersion): Promise<PlanFile> {
  return planFileSchema.parse(JSON.parse(new TextDecoder().decode(await getFile(db, version.sha256))))
}

export async function insertVersion(
  tx: Tx,
  version: PlanVersion & { personId: string },
  units: readonly VersionUnit[],
): Promise<void> {
  await tx
    .insertInto('operations_version')
    .values({
      id: version.id,
      plan_id: version.planId,
      number: version.number,
      kind: version.kind,
      status: version.status,
      sha256: version.sha256,
      code: version.code,
      approved_on: version.approvedOn,
      in_force_from: version.inForceFrom,
      in_force_to: version.inForceTo,
      reason: version.reason,
      person_id: version.personId,
      at: version.at,
    })
    .execute()
  await tx
    .insertInto('operations_version_unit')
    .values(
      units.map(({ unitPlanId, unitId, number, sha256, activities }) => ({
        version_id: version.id,
        unit_plan_id: unitPlanId,
        unit_id: unitId,
        number,
        sha256,
        activities,
      })),
    )
    .execute()
}

export async function saveVersionStatus(
  tx: Tx,
  version: Pick<PlanVersion, 'id' | 'status' | 'inForceFrom' | 'inForceTo'>,
): Promise<void> {
  await tx
    .updateTable('operations_version')
    .set({ status: version.status, in_force_from: version.inForceFrom, in_force_to: version.inForceTo })
    .where('id', '=', version.id)
    .execute()
}
