import { type ActContext, act } from '../../platform/index.ts'
import { pieceRoutes } from '../contracts/pieces.ts'
import { getBelieved } from '../model/catalogueRules.ts'
import type { StrategicTree } from '../model/strategicPlan.ts'
import { lockTree } from '../store/catalogueStore.ts'
import { putProcesses } from '../store/catalogueWrites.ts'
import { permitStrategy } from './permit.ts'

type Input = { planId: string; processId: string; revision: number }

async function setWithdrawn(
  { tx, input, resource }: ActContext<Input> & { resource: StrategicTree },
  withdrawn: boolean,
) {
  const { planId, processId: id, revision } = input
  const before = getBelieved(resource.processes, { id, revision }, 'strategy.processNotFound')
  const after = { ...before, withdrawn, revision: revision + 1 }
  await putProcesses(tx, planId, [after])
  return {
    answer: { id, revision: after.revision },
    log: { things: [`strategy.process:${id}`, `strategy.plan:${planId}`], data: { name: before.name, withdrawn } },
  }
}

/** Out of use for new activities; what already hangs from the process stays readable. */
export const withdrawProcess = act({
  route: pieceRoutes.withdrawProcess,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: (context) => setWithdrawn(context, true),
})

export const restoreProcess = act({
  route: pieceRoutes.restoreProcess,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: (context) => setWithdrawn(context, false),
})
