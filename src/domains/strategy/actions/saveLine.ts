import { act } from '../../platform/index.ts'
import { pieceRoutes } from '../contracts/pieces.ts'
import { afterSave } from '../model/afterSave.ts'
import { demandLine, findBelieved } from '../model/catalogueRules.ts'
import { lockTree } from '../store/catalogueStore.ts'
import { putLines } from '../store/catalogueWrites.ts'
import { permitStrategy } from './permit.ts'
import { savedPiece } from './savedPiece.ts'

export const saveLine = act({
  route: pieceRoutes.saveLine,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: async ({ tx, input, newId, resource: catalogue }) => {
    const { planId, existing, ...fields } = input
    const before = findBelieved(catalogue.lines, existing, 'strategy.lineNotFound')
    demandLine(catalogue, { id: before?.id ?? null, ...fields })
    const after = afterSave(before, { ...fields, withdrawn: false }, newId)
    if (after !== before) await putLines(tx, planId, [after])
    return savedPiece('line', planId, before, after)
  },
})
