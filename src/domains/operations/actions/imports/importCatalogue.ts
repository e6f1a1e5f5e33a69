import { DomainError } from '../../../../kernel/domainError.ts'
import { foldText } from '../../../../kernel/text.ts'
import type { ActContext } from '../../../platform/index.ts'
import { writeCatalogue } from '../../../strategy/index.ts'
import { importText } from '../../messages.es.ts'
import type { ActivityLink } from '../../model/activityChange.ts'
import { catalogueOf } from '../../model/importReview/catalogueOf.ts'
import type { ImportReport } from '../../model/importReview/importReport.ts'
import type { Plan } from '../../model/plan.ts'
import type { ImportedActivity } from '../../model/planImport/importedPlan.ts'
import { saveStrategicPlanOf } from '../../store/planStore.ts'
import { catalogueOf as storedCatalogue } from '../catalogueOf.ts'
import type { ImportView } from './importView.ts'

export type CatalogueChoice = { name: string; startYear: number; endYear: number; processes: boolean }

export type CatalogueImported = Omit<NonNullable<ImportReport['catalogue']>, 'linkedRows'> & { things: string[] }

/**
 * Writes the strategic catalogue of the document: a plan of that name gets only what it lacks.
 *
 * @throws DomainError `operations.importOtherCatalogue` when the plan of the year hangs from another strategic plan,
 *   and those of `writeCatalogue`.
 */
export async function importCatalogue(
  context: Pick<ActContext<unknown>, 'tx' | 'newId'>,
  view: ImportView,
  plan: Plan,
  choice: CatalogueChoice,
): Promise<CatalogueImported> {
  const found = catalogueOf(
    view.one.plan,
    view.entering.map(({ row }) => row),
  )
  const { mission, vision, values, perspectives, lines, codesWithoutObjective } = found
  const { name, startYear, endYear } = choice
  const written = await writeCatalogue(context, {
    ...{ name, startYear, endYear, mission, vision, values, perspectives, lines },
    code: null,
    version: null,
    objectives: found.objectives.map((objective) => ({ ...objective, unitId: null })),
    processes: (choice.processes ? found.processes : []).map((process) => ({
      code: null,
      name: process.slice(0, 300),
      kind: null,
      objective: null,
      unitId: null,
    })),
    alignment: found.alignment.map((pair) => ({ ...pair, outerPlan: importText.outerPlan })),
  })
  if (plan.strategicPlanId !== null && plan.strategicPlanId !== written.id)
    throw new DomainError('operations.importOtherCatalogue', 'conflict', { name })
  await saveStrategicPlanOf(context.tx, plan.id, written.id)
  const { id: strategicPlanId, added, things } = written
  return { strategicPlanId, name, added, codesWithoutObjective, things }
}

/**
 * What a row hangs from: the line of the code that it writes, or the process of its text where the catalogue has one.
 * A row without code that reads like a line is never linked (domain.md A3, D16).
 */
export async function linksBy(
  db: ActContext<unknown>['tx'],
  plan: Plan,
): Promise<(row: Pick<ImportedActivity, 'code' | 'strategicLine'>) => ActivityLink> {
  const { lines, processes } = await storedCatalogue(db, plan)
  const byCode = new Map(lines.filter(({ withdrawn }) => !withdrawn).map(({ code, id }) => [code, id]))
  const byName = new Map(processes.filter(({ withdrawn }) => !withdrawn).map(({ name, id }) => [foldText(name), id]))
  return ({ code, strategicLine }) => {
    const lineId = code === null ? undefined : byCode.get(code)
    if (lineId !== undefined) return { classification: 'line', lineId, processId: null }
    const processId = code === null ? byName.get(foldText(strategicLine.slice(0, 300))) : undefined
    if (processId !== undefined) return { classification: 'process', lineId: null, processId }
    return { classification: 'unclassified', lineId: null, processId: null }
  }
}
