import { DomainError } from '../../../kernel/domainError.ts'
import type { AuditAccess } from '../model/auditReach.ts'
import type { Reader, Tx } from './database/transaction.ts'

export type StoredAccess = AuditAccess & {
  personId: string
  personName: string
  email: string
  givenAt: string
  revokedAt: string | null
  revokedWhy: string | null
}

/** Every access that was ever given, newest first; of one person where asked. */
export async function listAccesses(db: Reader, personId?: string): Promise<StoredAccess[]> {
  const all = db
    .selectFrom('platform_audit_access as access')
    .innerJoin('platform_person as person', 'person.id', 'access.person_id')
    .selectAll('access')
    .select(['person.name', 'person.email'])
    .orderBy('access.given_at', 'desc')
    .orderBy('access.id')
  const rows = await (personId === undefined ? all : all.where('access.person_id', '=', personId)).execute()
  const years = await db.selectFrom('platform_audit_year').selectAll().orderBy('year').execute()
  const units = await db.selectFrom('platform_audit_unit').selectAll().orderBy('unit_id').execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    personName: row.name,
    email: row.email,
    body: row.body,
    purpose: row.purpose,
    years: years.filter(({ access_id: id }) => id === row.id).map(({ year }) => year),
    units: row.all_units ? 'all' : units.filter(({ access_id: id }) => id === row.id).map(({ unit_id: unit }) => unit),
    names: row.with_names,
    from: row.valid_from,
    until: row.valid_to,
    givenAt: row.given_at,
    revokedAt: row.revoked_at,
    revokedWhy: row.revoked_why,
  }))
}

/** @throws DomainError `platform.auditNotFound`. */
export async function getAccess(db: Reader, id: string): Promise<StoredAccess> {
  const found = (await listAccesses(db)).find((access) => access.id === id)
  if (found === undefined) throw new DomainError('platform.auditNotFound', 'notFound', { id })
  return found
}

export async function insertAccess(
  tx: Tx,
  access: AuditAccess & { personId: string; givenBy: string; givenAt: string },
): Promise<void> {
  const { id, units } = access
  await tx
    .insertInto('platform_audit_access')
    .values({
      id,
      person_id: access.personId,
      body: access.body,
      purpose: access.purpose,
      all_units: units === 'all',
      with_names: access.names,
      valid_from: access.from,
      valid_to: access.until,
      given_by: access.givenBy,
      given_at: access.givenAt,
    })
    .execute()
  await tx
    .insertInto('platform_audit_year')
    .values(access.years.map((year) => ({ access_id: id, year })))
    .execute()
  if (units === 'all') return
  await tx
    .insertInto('platform_audit_unit')
    .values(units.map((unitId) => ({ access_id: id, unit_id: unitId })))
    .execute()
}

export async function revokeAccess(
  tx: Tx,
  id: string,
  revoked: { by: string; at: string; why: string },
): Promise<void> {
  await tx
    .updateTable('platform_audit_access')
    .set({ revoked_by: revoked.by, revoked_at: revoked.at, revoked_why: revoked.why })
    .where('id', '=', id)
    .execute()
}
