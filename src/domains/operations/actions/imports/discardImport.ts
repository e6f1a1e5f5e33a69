import { act } from '../../../platform/index.ts'
import { importRoutes } from '../../contracts/imports.ts'
import { getImportForChange, settleImport } from '../../store/importStore.ts'
import { demandStaged, importPermit } from './importPermit.ts'

export const discardImport = act({
  route: importRoutes.discardImport,
  load: ({ tx, input }) => getImportForChange(tx, input.importId),
  authorize: importPermit,
  run: async ({ tx, now, resource: one }) => {
    demandStaged(one)
    await settleImport(tx, one.id, { state: 'discarded', at: now })
    return {
      answer: { importId: one.id },
      log: { things: [`operations.import:${one.id}`], data: { fileName: one.fileName, year: one.year } },
    }
  },
})
