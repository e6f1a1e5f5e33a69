import { DomainError } from '../../../../kernel/domainError.ts'
import { actAfter, saveFile, sha256 } from '../../../platform/index.ts'
import { importRoutes } from '../../contracts/imports.ts'
import type { ImportedPlan } from '../../model/planImport/importedPlan.ts'
import { type ColumnsTold, findLivingImport, insertImport, lockStaging } from '../../store/importStore.ts'
import { importPermit } from './importPermit.ts'
import { type ImportFile, planOf, readSource, rememberedOptions } from './readFile.ts'

/** `reading` is null when the file came before: it is not read again. */
type Prepared = { file: ImportFile; reading: { plan: ImportedPlan; mapping: ColumnsTold | null } | null }

/**
 * Reads a file into the waiting room of a year. Nothing of a refused file is kept but the refusal in the log.
 *
 * @throws DomainError `operations.importFileMissing`, and every `documents.*` code of the readers.
 */
export const stageImport = actAfter(
  importRoutes.stageImport,
  async ({ app, input, file }): Promise<Prepared> => {
    if (file === undefined) throw new DomainError('operations.importFileMissing', 'invalid')
    const given = { ...file, sha256: sha256(file.bytes) }
    const { kysely } = app.database
    if (await findLivingImport(kysely, input.year, given.sha256)) return { file: given, reading: null }
    const source = await readSource(given)
    const mapping = await rememberedOptions(kysely, source)
    return { file: given, reading: { plan: planOf(source, given, mapping ?? {}), mapping } }
  },
  ({ file, reading }) => ({
    load: async ({ tx, input }) => {
      await lockStaging(tx)
      return findLivingImport(tx, input.year, file.sha256)
    },
    authorize: importPermit,
    run: async ({ tx, actor, input, now, newId, resource: known }) => {
      if (known !== undefined) {
        const { id: importId, state, mapped } = known
        return { answer: { importId, existing: true, state, mappingRemembered: mapped }, log: null }
      }
      // Somebody discarded the import of this file between the look and the act.
      if (reading === null) throw new DomainError('operations.importSettled', 'conflict', { state: 'discarded' })
      const { plan, mapping } = reading
      await saveFile(tx, file.sha256, file.bytes, now)
      const id = newId()
      const { personId } = actor
      const row = { id, year: input.year, sha256: file.sha256, fileName: file.name, plan, mapping, at: now, personId }
      await insertImport(tx, row)
      const { units, activities } = plan.totals
      return {
        answer: { importId: id, existing: false, state: 'staged' as const, mappingRemembered: mapping !== null },
        log: {
          things: [`operations.import:${id}`],
          data: { year: input.year, fileName: file.name, sha256: file.sha256, units, activities },
        },
      }
    },
  }),
)
