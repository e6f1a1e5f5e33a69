import { act } from '../../platform/index.ts'
import { pieceRoutes } from '../contracts/pieces.ts'
import { afterSave } from '../model/afterSave.ts'
import { demandAlignment, findBelieved } from '../model/catalogueRules.ts'
import { lockTree } from '../store/catalogueStore.ts'
import { putAlignment } from '../store/catalogueWrites.ts'
import { permitStrategy } from './permit.ts'
import { savedPiece } from './savedPiece.ts'

export const saveAlignment = act({
  route: pieceRoutes.saveAlignment,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: async ({ tx, input, newId, resource: catalogue }) => {
    const { planId, existing, ...fields } = input
    const before = findBelieved(catalogue.alignment, existing, 'strategy.alignmentNotFound')
    demandAlignment(catalogue, { id: before?.id ?? null, ...fields })
    const after = afterSave(before, fields, newId)
    if (after !== before) await putAlignment(tx, planId, [after])
    return savedPiece('alignment', planId, before, after)
  },
})
