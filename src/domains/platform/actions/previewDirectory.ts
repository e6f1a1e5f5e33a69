import { directoryRoutes } from '../contracts/directory.ts'
import { planDirectory } from '../model/directory/planDirectory.ts'
import { administrationPermit } from '../model/permissions.ts'
import { actAfter } from '../pipeline/actAfter.ts'
import { readUnits } from '../store/unitStore.ts'
import { digestOf, directoryState, readDirectoryFile } from './directoryFile.ts'

export const previewDirectory = actAfter(
  directoryRoutes.previewDirectory,
  ({ file }) => readDirectoryFile(file),
  (rows) => ({
    load: ({ tx }) => readUnits(tx),
    authorize: administrationPermit,
    run: async ({ tx, newId, input, resource: units }) => {
      const plan = planDirectory(rows, await directoryState(tx, units, input.from), input.from, newId)
      return { answer: { digest: digestOf(plan.rows), rows: plan.rows }, log: null }
    },
  }),
)
