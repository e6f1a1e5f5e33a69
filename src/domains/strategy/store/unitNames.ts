import { DomainError } from '../../../kernel/domainError.ts'
import type { Reader } from '../../platform/index.ts'

/** Names of units on a day, by id; a unit that was not there that day is left out. */
export async function readUnitNames(
  db: Reader,
  ids: readonly (string | null)[],
  day: string,
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await db
    .selectFrom('platform_unit_version')
    .select(['unit_id', 'name'])
    .where('unit_id', 'in', wanted)
    .where('valid_from', '<=', day)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', day)]))
    .execute()
  return new Map(rows.map((row) => [row.unit_id, row.name]))
}

/** @throws DomainError `strategy.unitNotFound` when one of the ids is no unit. */
export async function demandUnits(db: Reader, ids: readonly (string | null)[]): Promise<void> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return
  const rows = await db.selectFrom('platform_unit').select('id').where('id', 'in', wanted).execute()
  const known = new Set(rows.map((row) => row.id))
  const missing = wanted.filter((id) => !known.has(id))
  if (missing.length > 0)
    throw new DomainError('strategy.unitNotFound', 'invalid', { field: 'unitId', ids: missing.slice(0, 10) })
}
