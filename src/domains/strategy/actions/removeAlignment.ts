import { act } from '../../platform/index.ts'
import { pieceRoutes } from '../contracts/pieces.ts'
import { getBelieved } from '../model/catalogueRules.ts'
import { lockTree } from '../store/catalogueStore.ts'
import { annulAlignment } from '../store/catalogueWrites.ts'
import { permitStrategy } from './permit.ts'

export const removeAlignment = act({
  route: pieceRoutes.removeAlignment,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: async ({ tx, input, now, resource: catalogue }) => {
    const { planId, alignmentId: id, revision } = input
    const before = getBelieved(catalogue.alignment, { id, revision }, 'strategy.alignmentNotFound')
    await annulAlignment(tx, id, now)
    return {
      answer: { id, revision: revision + 1 },
      log: { things: [`strategy.alignment:${id}`, `strategy.plan:${planId}`], data: { before } },
    }
  },
})
