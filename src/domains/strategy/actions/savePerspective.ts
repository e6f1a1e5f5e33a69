import { act } from '../../platform/index.ts'
import { pieceRoutes } from '../contracts/pieces.ts'
import { afterSave } from '../model/afterSave.ts'
import { demandPerspective, findBelieved } from '../model/catalogueRules.ts'
import { lockTree } from '../store/catalogueStore.ts'
import { putPerspectives } from '../store/catalogueWrites.ts'
import { permitStrategy } from './permit.ts'
import { savedPiece } from './savedPiece.ts'

export const savePerspective = act({
  route: pieceRoutes.savePerspective,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: async ({ tx, input, newId, resource: catalogue }) => {
    const { planId, existing, ...fields } = input
    const before = findBelieved(catalogue.perspectives, existing, 'strategy.perspectiveNotFound')
    demandPerspective(catalogue, { id: before?.id ?? null, ...fields })
    const after = afterSave(before, fields, newId)
    if (after !== before) await putPerspectives(tx, planId, [after])
    return savedPiece('perspective', planId, before, after)
  },
})
