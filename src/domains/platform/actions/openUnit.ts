import { unitRoutes } from '../contracts/units.ts'
import { administrationPermit } from '../model/permissions.ts'
import { opened, withAliases } from '../model/unitChanges.ts'
import { act } from '../pipeline/act.ts'
import { readUnitsForChange, saveAliases, saveUnit } from '../store/unitStore.ts'
import { demandDepartment } from './demandDepartment.ts'

export const openUnit = act({
  route: unitRoutes.openUnit,
  load: ({ tx }) => readUnitsForChange(tx),
  authorize: administrationPermit,
  run: async ({ tx, newId, input, resource: units }) => {
    const { from, aliases, ...facts } = input
    await demandDepartment(tx, facts.department)
    const unit = opened(units, newId(), from, facts)
    const named = withAliases([...units, unit], unit.id, aliases)
    await saveUnit(tx, named)
    await saveAliases(tx, named)
    return {
      answer: { id: unit.id },
      log: { things: [`platform.unit:${unit.id}`], unitId: unit.id, data: { from, ...facts, aliases: named.aliases } },
    }
  },
})
