import { type ActContext, act } from '../../platform/index.ts'
import { pieceRoutes } from '../contracts/pieces.ts'
import { getBelieved } from '../model/catalogueRules.ts'
import type { StrategicTree } from '../model/strategicPlan.ts'
import { lockTree } from '../store/catalogueStore.ts'
import { putLines } from '../store/catalogueWrites.ts'
import { permitStrategy } from './permit.ts'

type Input = { planId: string; lineId: string; revision: number }

async function setWithdrawn(
  { tx, input, resource }: ActContext<Input> & { resource: StrategicTree },
  withdrawn: boolean,
) {
  const { planId, lineId: id, revision } = input
  const before = getBelieved(resource.lines, { id, revision }, 'strategy.lineNotFound')
  const after = { ...before, withdrawn, revision: revision + 1 }
  await putLines(tx, planId, [after])
  return {
    answer: { id, revision: after.revision },
    log: { things: [`strategy.line:${id}`, `strategy.plan:${planId}`], data: { code: before.code, withdrawn } },
  }
}

/** Out of use for new activities; what already hangs from the line stays readable, and its code stays taken. */
export const withdrawLine = act({
  route: pieceRoutes.withdrawLine,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: (context) => setWithdrawn(context, true),
})

export const restoreLine = act({
  route: pieceRoutes.restoreLine,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: (context) => setWithdrawn(context, false),
})
