import { act } from '../../platform/index.ts'
import { pieceRoutes } from '../contracts/pieces.ts'
import { demandLine, findBelieved } from '../model/catalogueRules.ts'
import { lockTree } from '../store/catalogueStore.ts'
import { putLines } from '../store/catalogueWrites.ts'
import { permitStrategy } from './permit.ts'

export const saveLine = act({
  route: pieceRoutes.saveLine,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: async ({ tx, input, newId, resource: catalogue }) => {
    const { planId, existing, ...fields } = input
    const before = findBelieved(catalogue.lines, existing, 'strategy.lineNotFound')
    demandLine(catalogue, { id: before?.id ?? null, ...fields })
    const after = {
      ...fields,
      withdrawn: false,
      id: before?.id ?? newId(),
      revision: before === undefined ? 0 : before.revision + 1,
    }
    await putLines(tx, planId, [after])
    return {
      answer: { id: after.id, revision: after.revision },
      log: {
        things: [`strategy.line:${after.id}`, `strategy.plan:${planId}`],
        data: { before: before ?? null, after },
      },
    }
  },
})
