import { unitRoutes } from '../contracts/units.ts'
import { administrationPermit } from '../model/permissions.ts'
import { withAliases } from '../model/unitChanges.ts'
import { act } from '../pipeline/act.ts'
import { readUnitsForChange, saveAliases } from '../store/unitStore.ts'

export const setAliases = act({
  route: unitRoutes.setAliases,
  load: ({ tx }) => readUnitsForChange(tx),
  authorize: administrationPermit,
  run: async ({ tx, input, resource: units }) => {
    const { unitId } = input
    const unit = withAliases(units, unitId, input.aliases)
    await saveAliases(tx, unit)
    const before = units.find(({ id }) => id === unitId)?.aliases ?? []
    return {
      answer: { id: unitId },
      log: { things: [`platform.unit:${unitId}`], unitId, data: { before, aliases: unit.aliases } },
    }
  },
})
