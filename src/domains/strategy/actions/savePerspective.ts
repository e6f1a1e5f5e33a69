import { act } from '../../platform/index.ts'
import { pieceRoutes } from '../contracts/pieces.ts'
import { demandPerspective, findBelieved } from '../model/catalogueRules.ts'
import { lockTree } from '../store/catalogueStore.ts'
import { putPerspectives } from '../store/catalogueWrites.ts'
import { permitStrategy } from './permit.ts'

export const savePerspective = act({
  route: pieceRoutes.savePerspective,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: async ({ tx, input, newId, resource: catalogue }) => {
    const { planId, existing, ...fields } = input
    const before = findBelieved(catalogue.perspectives, existing, 'strategy.perspectiveNotFound')
    demandPerspective(catalogue, { id: before?.id ?? null, ...fields })
    const after = { ...fields, id: before?.id ?? newId(), revision: before === undefined ? 0 : before.revision + 1 }
    await putPerspectives(tx, planId, [after])
    return {
      answer: { id: after.id, revision: after.revision },
      log: {
        things: [`strategy.perspective:${after.id}`, `strategy.plan:${planId}`],
        data: { before: before ?? null, after },
      },
    }
  },
})
