import { unitRoutes } from '../contracts/units.ts'
import { administrationPermit } from '../model/permissions.ts'
import { closed } from '../model/unitChanges.ts'
import { act } from '../pipeline/act.ts'
import { readUnitsForChange, saveUnit } from '../store/unitStore.ts'
import { endPostsOfUnit } from './endPosts.ts'

export const closeUnit = act({
  route: unitRoutes.closeUnit,
  load: ({ tx }) => readUnitsForChange(tx),
  authorize: administrationPermit,
  run: async ({ tx, today, input, resource: units }) => {
    const { unitId, from } = input
    await saveUnit(tx, closed(units, unitId, from, null))
    const ended = await endPostsOfUnit({ tx, today }, unitId, from)
    return {
      answer: { id: unitId, ...ended },
      log: { things: [`platform.unit:${unitId}`], unitId, data: { from, ...ended } },
    }
  },
})
