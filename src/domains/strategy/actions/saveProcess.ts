import { act } from '../../platform/index.ts'
import { pieceRoutes } from '../contracts/pieces.ts'
import { afterSave } from '../model/afterSave.ts'
import { demandProcess, findBelieved } from '../model/catalogueRules.ts'
import { lockTree } from '../store/catalogueStore.ts'
import { putProcesses } from '../store/catalogueWrites.ts'
import { demandUnits } from '../store/unitNames.ts'
import { permitStrategy } from './permit.ts'
import { savedPiece } from './savedPiece.ts'

export const saveProcess = act({
  route: pieceRoutes.saveProcess,
  load: ({ tx, input }) => lockTree(tx, input.planId),
  authorize: permitStrategy,
  run: async ({ tx, input, newId, resource: catalogue }) => {
    const { planId, existing, ...fields } = input
    const before = findBelieved(catalogue.processes, existing, 'strategy.processNotFound')
    demandProcess(catalogue, { id: before?.id ?? null, ...fields })
    await demandUnits(tx, [fields.unitId])
    const after = afterSave(before, { ...fields, withdrawn: false }, newId)
    if (after !== before) await putProcesses(tx, planId, [after])
    return savedPiece('process', planId, before, after)
  },
})
