import { unitRoutes } from '../contracts/units.ts'
import { administrationPermit } from '../model/permissions.ts'
import { merged } from '../model/unitChanges.ts'
import { act } from '../pipeline/act.ts'
import { readUnitsForChange, saveUnit } from '../store/unitStore.ts'
import { endPostsOfUnit } from './endPosts.ts'

export const mergeUnits = act({
  route: unitRoutes.mergeUnits,
  load: ({ tx }) => readUnitsForChange(tx),
  authorize: administrationPermit,
  run: async ({ tx, today, input, resource: units }) => {
    const { unitId, successorId, from } = input
    const changes = merged(units, unitId, successorId, from)
    for (const unit of changes) await saveUnit(tx, unit)
    const ended = await endPostsOfUnit({ tx, today }, unitId, from)
    const moved = changes.map(({ id }) => id).filter((id) => id !== unitId)
    return {
      answer: { id: unitId, movedUnits: moved.length, ...ended },
      log: {
        things: [unitId, successorId, ...moved].map((id) => `platform.unit:${id}`),
        unitId,
        data: { from, unitId, successorId, moved, ...ended },
      },
    }
  },
})
