import type { z } from 'zod'
import { DomainError } from '../../../../kernel/domainError.ts'
import type { SourceDocument } from '../../../../kernel/sourceDocument.ts'
import { actAfter, getFile } from '../../../platform/index.ts'
import { importRoutes } from '../../contracts/imports.ts'
import { applyDecisions } from '../../model/importReview/applyDecisions.ts'
import type { ImportDecisions } from '../../model/importReview/decision.ts'
import type { ColumnMapping } from '../../model/planImport/columnMapping.ts'
import type { ImportedPlan } from '../../model/planImport/importedPlan.ts'
import {
  type ColumnsTold,
  getImport,
  getImportForChange,
  saveImportDecisions,
  saveImportReading,
} from '../../store/importStore.ts'
import { saveLayout } from '../../store/layoutStore.ts'
import { demandStaged, importPermit } from './importPermit.ts'
import { headerHeight, layoutFingerprint, planOf, readSource } from './readFile.ts'

type Told = z.output<typeof importRoutes.mapImportColumns.input>['sections'][number]

function toMapping({ headerRow, columns }: Told): ColumnMapping {
  return headerRow === null ? { columns } : { headerRow, columns }
}

function toOptions(sections: readonly Told[]): ColumnsTold {
  return {
    mapping: Object.fromEntries(sections.map((section) => [section.index, toMapping(section)])),
    percentScale: Object.fromEntries(
      sections.flatMap(({ index, percentScale }) => (percentScale === null ? [] : [[index, percentScale]])),
    ),
  }
}

/** Every section must be in the document, no field told twice in one. */
function demandSound(sections: readonly Told[], source: SourceDocument): void {
  for (const { index, columns } of sections) {
    const told = columns.filter((field) => field !== null)
    if (source.sections[index] === undefined || new Set(told).size < told.length)
      throw new DomainError('operations.importColumnsWrong', 'invalid', { section: index + 1 })
  }
}

/** Without a header row there is nothing by which the next document could be known. */
function rememberable(section: Told, source: SourceDocument) {
  const { index, headerRow, columns, percentScale } = section
  const found = source.sections[index]
  if (found === undefined || headerRow === null) return []
  const fingerprint = layoutFingerprint(found, headerRow, headerHeight(found, headerRow, columns))
  return fingerprint === null ? [] : [{ fingerprint, layout: { mapping: toMapping(section), percentScale } }]
}

/** Decisions about doubts that are still there; the others have nothing to decide about any more. */
function stillMeant(decisions: ImportDecisions, plan: ImportedPlan): ImportDecisions {
  const { units, fragments } = applyDecisions(plan, decisions)
  const ids = new Set(units.flatMap(({ rows }) => rows.flatMap(({ doubts }) => doubts.map(({ id }) => id))))
  const names = new Set(plan.units.map(({ name }) => name))
  const keys = new Set(fragments.map(({ key }) => key))
  const only = <T>(record: Readonly<Record<string, T>>, known: ReadonlySet<string>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => known.has(key)))
  return {
    doubts: only(decisions.doubts, ids),
    units: only(decisions.units, names),
    fragments: only(decisions.fragments, keys),
    // Read with other columns every row is another one: what differs from the plan is asked again.
    changes: {},
  }
}

export const mapImportColumns = actAfter(
  importRoutes.mapImportColumns,
  async ({ app, input }) => {
    const { kysely } = app.database
    const { sha256, fileName: name } = await getImport(kysely, input.importId)
    const file = { name, sha256, bytes: await getFile(kysely, sha256) }
    const source = await readSource(file)
    demandSound(input.sections, source)
    const mapping = toOptions(input.sections)
    const layouts = input.sections.flatMap((section) => rememberable(section, source))
    return { plan: planOf(source, file, mapping), mapping, layouts }
  },
  ({ plan, mapping, layouts }) => ({
    load: ({ tx, input }) => getImportForChange(tx, input.importId),
    authorize: importPermit,
    run: async ({ tx, actor, input, now, resource: one }) => {
      demandStaged(one)
      await saveImportReading(tx, one.id, { plan, mapping })
      await saveImportDecisions(tx, one.id, stillMeant(one.decisions, plan))
      if (input.remember)
        for (const { fingerprint, layout } of layouts)
          await saveLayout(tx, fingerprint, layout, { personId: actor.personId, at: now })
      const { activities } = plan.totals
      return {
        answer: { activities },
        log: { things: [`operations.import:${one.id}`], data: { sections: input.sections, remember: input.remember } },
      }
    },
  }),
)
