import { DomainError } from '../../../../kernel/domainError.ts'
import { act } from '../../../platform/index.ts'
import { registerRoutes } from '../../contracts/registers.ts'
import { demandFields } from '../../model/extract/register.ts'
import { keeperOf } from '../../model/extract/registerPolicy.ts'
import { holdRegister, saveRegister } from '../../store/registerStore.ts'
import { demandPlace, demandRegister } from './registerGround.ts'

/** Whoever gives a register to another unit must be able to write those of both. */
export const changeRegister = act({
  route: registerRoutes.changeRegister,
  load: async ({ tx, input }) => demandRegister(await holdRegister(tx, input.registerId), input.registerId),
  authorize: (actor, { unitId }, input) => {
    const assignment = keeperOf(actor, unitId)
    if (assignment === undefined || keeperOf(actor, input.unitId) === undefined) return undefined
    return { assignment, scope: [unitId, input.unitId] }
  },
  run: async ({ tx, actor, now, today, input, resource }) => {
    const { registerId, ...after } = input
    if (after.revision !== resource.revision) throw new DomainError('monitoring.registerChanged', 'conflict')
    demandFields(after.fields)
    await demandPlace(tx, today, { ...after, id: registerId })
    const revision = resource.revision + 1
    await saveRegister(tx, { ...after, id: registerId, revision, changedBy: actor.personId, changedAt: now })
    const { unitId, name, place, periodicity, fields, status } = resource
    return {
      answer: { revision },
      log: {
        things: [`monitoring.register:${registerId}`],
        unitId: after.unitId,
        data: { before: { unitId, name, place, periodicity, fields, status }, after },
      },
    }
  },
})
