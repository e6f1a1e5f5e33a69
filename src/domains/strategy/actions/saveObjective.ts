import { act } from '../../platform/index.ts'
import { pieceRoutes } from '../contracts/pieces.ts'
import { afterSave } from '../model/afterSave.ts'
import { demandObjective, findBelieved } from '../model/catalogueRules.ts'
import { lockTree } from '../store/catalogueStore.ts'
import { putObjectives } from '../store/catalogueWrites.ts'
import { demandUnits } from '../store/unitNames.ts'
import { permitStrategy } from './permit.ts'
import { savedPiece } from './savedPiece.ts'

export const saveObjective = act({
  route: pieceRoutes.saveObjective,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: async ({ tx, input, newId, resource: catalogue }) => {
    const { planId, existing, ...fields } = input
    const before = findBelieved(catalogue.objectives, existing, 'strategy.objectiveNotFound')
    demandObjective(catalogue, { id: before?.id ?? null, ...fields })
    await demandUnits(tx, [fields.unitId])
    const after = afterSave(before, fields, newId)
    if (after !== before) await putObjectives(tx, planId, [after])
    return savedPiece('objective', planId, before, after)
  },
})
