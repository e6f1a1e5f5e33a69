import { act } from '../../platform/index.ts'
import { pieceRoutes } from '../contracts/pieces.ts'
import { demandAlignment, findBelieved } from '../model/catalogueRules.ts'
import { lockTree } from '../store/catalogueStore.ts'
import { putAlignment } from '../store/catalogueWrites.ts'
import { permitStrategy } from './permit.ts'

export const saveAlignment = act({
  route: pieceRoutes.saveAlignment,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: async ({ tx, input, newId, resource: catalogue }) => {
    const { planId, existing, ...fields } = input
    const before = findBelieved(catalogue.alignment, existing, 'strategy.alignmentNotFound')
    demandAlignment(catalogue, { id: before?.id ?? null, ...fields })
    const after = { ...fields, id: before?.id ?? newId(), revision: before === undefined ? 0 : before.revision + 1 }
    await putAlignment(tx, planId, [after])
    return {
      answer: { id: after.id, revision: after.revision },
      log: {
        things: [`strategy.alignment:${after.id}`, `strategy.plan:${planId}`],
        data: { before: before ?? null, after },
      },
    }
  },
})
