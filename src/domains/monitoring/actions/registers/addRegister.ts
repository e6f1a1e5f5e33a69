import { act } from '../../../platform/index.ts'
import { registerRoutes } from '../../contracts/registers.ts'
import { demandFields } from '../../model/extract/register.ts'
import { keeperOf } from '../../model/extract/registerPolicy.ts'
import { saveRegister } from '../../store/registerStore.ts'
import { demandPlace } from './registerGround.ts'

export const addRegister = act({
  route: registerRoutes.addRegister,
  load: async () => null,
  authorize: (actor, _nothing, { unitId }) => {
    const assignment = keeperOf(actor, unitId)
    return assignment === undefined ? undefined : { assignment, scope: [unitId] }
  },
  run: async ({ tx, actor, now, today, newId, input }) => {
    demandFields(input.fields)
    await demandPlace(tx, today, { ...input, id: null })
    const id = newId()
    const changed = { status: 'inUse' as const, revision: 1, changedBy: actor.personId, changedAt: now }
    await saveRegister(tx, { id, ...input, ...changed })
    return { answer: { id }, log: { things: [`monitoring.register:${id}`], unitId: input.unitId, data: input } }
  },
})
