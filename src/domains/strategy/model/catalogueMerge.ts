import { DomainError } from '../../../kernel/domainError.ts'
import { foldText } from '../../../kernel/text.ts'
import type { CatalogueData } from './catalogueData.ts'
import {
  alignmentPart,
  type CatalogueDifference,
  type Collect,
  linePart,
  newThings,
  objectivePart,
  perspectivePart,
  processPart,
  tellOtherWords,
} from './catalogueParts.ts'
import { objectiveNumberOf } from './lineCode.ts'
import type {
  Alignment,
  Objective,
  Perspective,
  Process,
  StrategicLine,
  StrategicPlan,
  StrategicTree,
} from './strategicPlan.ts'

export type CatalogueMerge = {
  /** The plan as it is after: empty fields filled, new values behind the old ones. */
  plan: StrategicPlan
  planChanged: boolean
  perspectives: readonly Perspective[]
  objectives: readonly Objective[]
  lines: readonly StrategicLine[]
  processes: readonly Process[]
  alignment: readonly Alignment[]
  different: readonly CatalogueDifference[]
}

/**
 * What is missing in a stored catalogue (an empty one for a new plan) to hold the given data: the lists have only the
 * new things. Joined by natural keys (numbers, codes, folded names), so that doing it twice adds nothing; what is
 * stored with other words stays and comes back as a difference.
 *
 * @throws DomainError `strategy.catalogueIncomplete` when something names a number that neither side has.
 */
export function mergeCatalogue(stored: StrategicTree, given: CatalogueData, newId: () => string): CatalogueMerge {
  const collect: Collect = { newId, different: [] }
  const plan = filledPlan(stored.plan, given, collect)
  const perspectives = newThings(stored.perspectives, given.perspectives, perspectivePart, collect)
  const perspectiveIds = byNumber([...stored.perspectives, ...perspectives])
  const givenObjectives = given.objectives.map(({ perspective, ...one }) => {
    return { ...one, perspectiveId: idOf(perspectiveIds, perspective, 'perspective', `OE${one.number}`) }
  })
  const objectives = newThings(stored.objectives, givenObjectives, objectivePart, collect)
  const objectiveIds = byNumber([...stored.objectives, ...objectives])
  const objectiveId = (number: number, wanted: string): string => idOf(objectiveIds, number, 'objective', wanted)
  const givenLines = given.lines.map((one) => {
    return { ...one, objectiveId: objectiveId(objectiveNumberOf(one.code) ?? 0, one.code), withdrawn: false }
  })
  const lines = newThings(stored.lines, givenLines, linePart, collect)
  const givenProcesses = given.processes.map(({ objective, ...one }) => {
    return { ...one, objectiveId: objective === null ? null : objectiveId(objective, one.name), withdrawn: false }
  })
  const processes = newThings(stored.processes, givenProcesses, processPart, collect)
  const givenPairs = given.alignment.map(({ objective, ...one }) => {
    return { ...one, objectiveId: objectiveId(objective, one.proposal) }
  })
  const alignment = newThings(stored.alignment, givenPairs, alignmentPart, collect)
  return {
    plan,
    planChanged: JSON.stringify(plan) !== JSON.stringify(stored.plan),
    perspectives,
    objectives,
    lines,
    processes,
    alignment,
    different: collect.different,
  }
}

function byNumber(things: readonly { id: string; number: number }[]): ReadonlyMap<number, string> {
  return new Map(things.map((thing) => [thing.number, thing.id]))
}

function idOf(ids: ReadonlyMap<number, string>, number: number, part: string, wanted: string): string {
  const id = ids.get(number)
  if (id === undefined) throw new DomainError('strategy.catalogueIncomplete', 'invalid', { part, wanted, number })
  return id
}

function filledPlan(stored: StrategicPlan, given: CatalogueData, collect: Collect): StrategicPlan {
  const text = (field: 'mission' | 'vision' | 'code' | 'version'): string | null => {
    const before = stored[field]
    if (before !== null)
      tellOtherWords(collect, { part: 'plan', key: field }, { [field]: before }, { [field]: given[field] })
    return before ?? given[field]
  }
  const years = (plan: Pick<StrategicPlan, 'startYear' | 'endYear'>) => ({ years: `${plan.startYear}-${plan.endYear}` })
  tellOtherWords(collect, { part: 'plan', key: 'years' }, years(stored), years(given))
  const texts = { code: text('code'), version: text('version'), mission: text('mission'), vision: text('vision') }
  const values = [...stored.values]
  for (const value of given.values) {
    const before = values.find((one) => foldText(one.name) === foldText(value.name))
    if (before === undefined) values.push(value)
    else tellOtherWords(collect, { part: 'value', key: before.name }, { text: before.text }, { text: value.text })
  }
  return { ...stored, ...texts, values }
}

/** A plan that nothing hangs from yet. */
export function emptyTree(plan: StrategicPlan): StrategicTree {
  return { plan, perspectives: [], objectives: [], lines: [], processes: [], alignment: [] }
}

/** The catalogue after a merge, each list as added. */
export function mergedTree(stored: StrategicTree, merge: CatalogueMerge): StrategicTree {
  return {
    plan: merge.plan,
    perspectives: [...stored.perspectives, ...merge.perspectives],
    objectives: [...stored.objectives, ...merge.objectives],
    lines: [...stored.lines, ...merge.lines],
    processes: [...stored.processes, ...merge.processes],
    alignment: [...stored.alignment, ...merge.alignment],
  }
}
