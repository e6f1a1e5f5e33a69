import { type ActContext, act, type Tx } from '../../platform/index.ts'
import { planRoutes } from '../contracts/plans.ts'
import type { CatalogueData } from '../model/catalogueData.ts'
import { type CatalogueMerge, emptyTree, mergeCatalogue } from '../model/catalogueMerge.ts'
import type { CatalogueDifference } from '../model/catalogueParts.ts'
import { demandYears } from '../model/catalogueRules.ts'
import type { StrategicTree } from '../model/strategicPlan.ts'
import { findPlanIdByName, lockTree } from '../store/catalogueStore.ts'
import {
  insertPlan,
  putAlignment,
  putLines,
  putObjectives,
  putPerspectives,
  putProcesses,
  updatePlan,
} from '../store/catalogueWrites.ts'
import { demandUnits } from '../store/unitNames.ts'
import { permitStrategy } from './permit.ts'

export type CatalogueWritten = {
  id: string
  /** How many things of each kind were new. */
  added: Record<'values' | 'perspectives' | 'objectives' | 'lines' | 'processes' | 'alignment', number>
  different: CatalogueDifference[]
  /** False when the plan was there and held all of it. */
  changed: boolean
  /** What the act's log names. */
  things: string[]
}

/** The locked plan of that name, or a new one that nothing hangs from yet. */
async function startingPoint(
  tx: Tx,
  data: CatalogueData,
  newId: () => string,
): Promise<{ stored: StrategicTree; isNew: boolean }> {
  const { name, code, version, startYear, endYear, mission, vision } = data
  const plan = { id: newId(), name, code, version, startYear, endYear, mission, vision, values: [], revision: 0 }
  if (await insertPlan(tx, plan)) return { stored: emptyTree(plan), isNew: true }
  return { stored: await lockTree(tx, (await findPlanIdByName(tx, name)) ?? plan.id), isNew: false }
}

function thingsOf(plan: StrategicTree['plan'], merge: CatalogueMerge): string[] {
  return [
    `strategy.plan:${plan.id}`,
    ...merge.perspectives.map(({ id }) => `strategy.perspective:${id}`),
    ...merge.objectives.map(({ id }) => `strategy.objective:${id}`),
    ...merge.lines.map(({ id }) => `strategy.line:${id}`),
    ...merge.processes.map(({ id }) => `strategy.process:${id}`),
    ...merge.alignment.map(({ id }) => `strategy.alignment:${id}`),
  ]
}

/**
 * Writes a plan from plain data in the transaction of the caller's act, which has already permitted it and logs
 * `things`. A plan of that name gets only what it lacks; doing it twice adds nothing.
 *
 * @throws DomainError `strategy.catalogueIncomplete`, `strategy.yearsReversed`, `strategy.unitNotFound`.
 */
export async function writeCatalogue(
  { tx, newId }: Pick<ActContext<unknown>, 'tx' | 'newId'>,
  data: CatalogueData,
): Promise<CatalogueWritten> {
  demandYears(data.startYear, data.endYear)
  await demandUnits(
    tx,
    [...data.objectives, ...data.processes].map((thing) => thing.unitId),
  )
  const { stored, isNew } = await startingPoint(tx, data, newId)
  const merge = mergeCatalogue(stored, data, newId)
  const planId = stored.plan.id
  if (merge.planChanged) await updatePlan(tx, { ...merge.plan, revision: stored.plan.revision + 1 })
  await putPerspectives(tx, planId, merge.perspectives)
  await putObjectives(tx, planId, merge.objectives)
  await putLines(tx, planId, merge.lines)
  await putProcesses(tx, planId, merge.processes)
  await putAlignment(tx, planId, merge.alignment)
  const added = {
    values: merge.plan.values.length - stored.plan.values.length,
    perspectives: merge.perspectives.length,
    objectives: merge.objectives.length,
    lines: merge.lines.length,
    processes: merge.processes.length,
    alignment: merge.alignment.length,
  }
  const changed = isNew || merge.planChanged || Object.values(added).some((count) => count > 0)
  return { id: planId, added, different: [...merge.different], changed, things: thingsOf(stored.plan, merge) }
}

export const createCatalogue = act({
  route: planRoutes.createCatalogue,
  load: async () => undefined,
  authorize: permitStrategy,
  run: async ({ tx, newId, input }) => {
    const { things, changed, ...answer } = await writeCatalogue({ tx, newId }, input)
    const { added, different } = answer
    return { answer, log: changed ? { things, data: { name: input.name, added, different } } : null }
  },
})
