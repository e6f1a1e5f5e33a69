import { foldText } from '../../../kernel/text.ts'
import { type UnitAt, type UnitLife, type UnitVersion, unitKinds, unitsCalled, unitsOn } from '../model/unitTree.ts'
import type { Reader, Tx } from './database/transaction.ts'

type VersionRow = Omit<UnitVersion, 'kind'> & { unitId: string; kind: string }

function toVersion({ unitId: _unitId, kind, ...row }: VersionRow): UnitVersion {
  return { ...row, kind: unitKinds.find((known) => known === kind) ?? 'central' }
}

function byUnit<T extends { unitId: string }>(rows: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const row of rows) {
    const found = map.get(row.unitId)
    if (found === undefined) map.set(row.unitId, [row])
    else found.push(row)
  }
  return map
}

/** Every unit through its whole life; a ministry has tens or hundreds. */
export async function readUnits(db: Reader): Promise<UnitLife[]> {
  const units = await db
    .selectFrom('platform_unit')
    .select(['id', 'opened_on as openedOn', 'closed_on as closedOn', 'successor_id as successorId'])
    .orderBy('id')
    .execute()
  const versions = byUnit(
    await db
      .selectFrom('platform_unit_version')
      .select(['unit_id as unitId', 'valid_from as validFrom', 'valid_to as validTo', 'code', 'name', 'kind'])
      .select(['parent_id as parentId', 'department', 'reason'])
      .orderBy('valid_from')
      .execute(),
  )
  const aliases = byUnit(
    await db.selectFrom('platform_unit_alias').select(['unit_id as unitId', 'alias']).orderBy('folded').execute(),
  )
  return units.map((unit) => ({
    ...unit,
    aliases: (aliases.get(unit.id) ?? []).map(({ alias }) => alias),
    versions: (versions.get(unit.id) ?? []).map(toVersion),
  }))
}

/** The same for an act that changes the tree: one change at a time, so that two can't cross into a cycle. */
export async function readUnitsForChange(tx: Tx): Promise<UnitLife[]> {
  await tx.selectFrom('platform_institution').select('id').forUpdate().execute()
  return readUnits(tx)
}

/** The units that exist on a day, each with the name, code, kind and parent of that day. */
export async function unitsAt(db: Reader, day: string): Promise<UnitAt[]> {
  return unitsOn(await readUnits(db), day)
}

/**
 * The unit of a day that a written name means: its name or alias that day, a former name, or the heir of a merged unit.
 * Accents, case and spaces do not matter. Undefined when none or more than one answers.
 */
export async function findUnitByName(db: Reader, name: string, day: string): Promise<UnitAt | undefined> {
  const found = unitsCalled(await readUnits(db), name, day)
  return found.length === 1 ? found[0] : undefined
}

/** Writes a unit as the model left it: new versions are added, the one before gets its end. */
export async function saveUnit(tx: Tx, unit: UnitLife): Promise<void> {
  const life = { opened_on: unit.openedOn, closed_on: unit.closedOn, successor_id: unit.successorId }
  await tx
    .insertInto('platform_unit')
    .values({ id: unit.id, ...life })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(life))
    .execute()
  for (const version of unit.versions) {
    const row = {
      valid_to: version.validTo,
      code: version.code,
      name: version.name,
      kind: version.kind,
      parent_id: version.parentId,
      department: version.department,
      reason: version.reason,
    }
    await tx
      .insertInto('platform_unit_version')
      .values({ unit_id: unit.id, valid_from: version.validFrom, ...row })
      .onConflict((conflict) => conflict.columns(['unit_id', 'valid_from']).doUpdateSet(row))
      .execute()
  }
}

export async function saveAliases(tx: Tx, unit: UnitLife): Promise<void> {
  await tx.deleteFrom('platform_unit_alias').where('unit_id', '=', unit.id).execute()
  if (unit.aliases.length === 0) return
  await tx
    .insertInto('platform_unit_alias')
    .values(unit.aliases.map((alias) => ({ unit_id: unit.id, alias, folded: foldText(alias) })))
    .execute()
}
