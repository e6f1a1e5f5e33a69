import { DomainError } from '../../../kernel/domainError.ts'
import { unitRoutes } from '../contracts/units.ts'
import { type UnitLife, versionOn } from '../model/unitTree.ts'
import { query } from '../pipeline/read.ts'
import { readUnits } from '../store/unitStore.ts'

function nameOf(unit: UnitLife, today: string): string {
  return (versionOn(unit, today) ?? unit.versions.at(-1))?.name ?? ''
}

export const readUnit = query(unitRoutes.readUnit, async ({ db, today, input }) => {
  const units = await readUnits(db)
  const unit = units.find(({ id }) => id === input.unitId)
  if (unit === undefined) throw new DomainError('platform.unitNotFound', 'notFound', { id: input.unitId })
  const named = new Set([unit.successorId, ...unit.versions.map(({ parentId }) => parentId)])
  const names = units.filter(({ id }) => named.has(id)).map((other) => [other.id, nameOf(other, today)])
  return {
    ...unit,
    aliases: [...unit.aliases],
    versions: [...unit.versions],
    name: nameOf(unit, today),
    names: Object.fromEntries(names),
  }
})
