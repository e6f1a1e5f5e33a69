import { DomainError } from '../../../kernel/domainError.ts'
import { foldText } from '../../../kernel/text.ts'
import type { CatalogueData } from './catalogueData.ts'
import { alignmentKey } from './catalogueRules.ts'
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

/** Something that the catalogue already holds with other words: kept as stored, told to the person. */
export type CatalogueDifference = {
  part: 'plan' | 'value' | 'perspective' | 'objective' | 'line' | 'process'
  /** Number, code or name by which it was found. */
  key: string
  field: string
  stored: string
  given: string
}

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

type Collect = { newId: () => string; different: CatalogueDifference[] }

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
  const perspectives = newPerspectives(stored, given, collect)
  const perspectiveIds = byNumber([...stored.perspectives, ...perspectives])
  const objectives = newObjectives(stored, given, perspectiveIds, collect)
  const objectiveIds = byNumber([...stored.objectives, ...objectives])
  const lines = newLines(stored, given, objectiveIds, collect)
  const processes = newProcesses(stored, given, objectiveIds, collect)
  const alignment = newAlignment(stored, given, objectiveIds, collect)
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

function compare(
  collect: Collect,
  about: Pick<CatalogueDifference, 'part' | 'key'>,
  fields: Readonly<Record<string, readonly [string | null, string | null]>>,
): void {
  for (const [field, [stored, given]] of Object.entries(fields))
    if (given !== null && given !== '' && stored !== given)
      collect.different.push({ ...about, field, stored: stored ?? '', given })
}

function newPerspectives(stored: StrategicTree, given: CatalogueData, collect: Collect): Perspective[] {
  const known = new Map(stored.perspectives.map((one) => [one.number, one]))
  const added: Perspective[] = []
  for (const one of given.perspectives) {
    const before = known.get(one.number)
    if (before !== undefined) {
      const about = { part: 'perspective', key: String(one.number) } as const
      compare(collect, about, { name: [before.name, one.name], goal: [before.goal, one.goal] })
      continue
    }
    const fresh = { id: collect.newId(), number: one.number, name: one.name, goal: one.goal, revision: 0 }
    known.set(one.number, fresh)
    added.push(fresh)
  }
  return added
}

function newObjectives(
  stored: StrategicTree,
  given: CatalogueData,
  perspectives: ReadonlyMap<number, string>,
  collect: Collect,
): Objective[] {
  const known = new Map(stored.objectives.map((one) => [one.number, one]))
  const added: Objective[] = []
  for (const one of given.objectives) {
    const perspectiveId = idOf(perspectives, one.perspective, 'perspective', `OE${one.number}`)
    const before = known.get(one.number)
    if (before !== undefined) {
      compare(collect, { part: 'objective', key: String(one.number) }, { text: [before.text, one.text] })
      continue
    }
    const { number, text, unitId } = one
    const fresh = { id: collect.newId(), perspectiveId, number, text, unitId, revision: 0 }
    known.set(number, fresh)
    added.push(fresh)
  }
  return added
}

function newLines(
  stored: StrategicTree,
  given: CatalogueData,
  objectives: ReadonlyMap<number, string>,
  collect: Collect,
): StrategicLine[] {
  const known = new Map(stored.lines.map((one) => [one.code, one]))
  const added: StrategicLine[] = []
  for (const { code, text } of given.lines) {
    const before = known.get(code)
    if (before !== undefined) {
      compare(collect, { part: 'line', key: code }, { text: [before.text, text] })
      continue
    }
    const objectiveId = idOf(objectives, objectiveNumberOf(code) ?? 0, 'objective', code)
    const fresh = { id: collect.newId(), objectiveId, code, text, withdrawn: false, revision: 0 }
    known.set(code, fresh)
    added.push(fresh)
  }
  return added
}

function newProcesses(
  stored: StrategicTree,
  given: CatalogueData,
  objectives: ReadonlyMap<number, string>,
  collect: Collect,
): Process[] {
  const known = [...stored.processes]
  const added: Process[] = []
  for (const one of given.processes) {
    const objectiveId = one.objective === null ? null : idOf(objectives, one.objective, 'objective', one.name)
    const before =
      known.find((other) => foldText(other.name) === foldText(one.name)) ??
      known.find((other) => other.code !== null && other.code === one.code)
    if (before !== undefined) {
      const fields = { name: [before.name, one.name], code: [before.code, one.code] } as const
      compare(collect, { part: 'process', key: one.code ?? one.name }, fields)
      continue
    }
    const { code, name, kind, unitId } = one
    const fresh = { id: collect.newId(), code, name, kind, objectiveId, unitId, withdrawn: false, revision: 0 }
    known.push(fresh)
    added.push(fresh)
  }
  return added
}

function newAlignment(
  stored: StrategicTree,
  given: CatalogueData,
  objectives: ReadonlyMap<number, string>,
  collect: Collect,
): Alignment[] {
  const known = new Set(stored.alignment.map(alignmentKey))
  const added: Alignment[] = []
  for (const { outerPlan, axis, proposal, objective } of given.alignment) {
    const pair = { outerPlan, axis, proposal, objectiveId: idOf(objectives, objective, 'objective', proposal) }
    if (known.has(alignmentKey(pair))) continue
    known.add(alignmentKey(pair))
    added.push({ id: collect.newId(), ...pair, revision: 0 })
  }
  return added
}

function filledPlan(stored: StrategicPlan, given: CatalogueData, collect: Collect): StrategicPlan {
  const text = (field: 'mission' | 'vision' | 'code' | 'version'): string | null => {
    if (stored[field] !== null)
      compare(collect, { part: 'plan', key: field }, { [field]: [stored[field], given[field]] })
    return stored[field] ?? given[field]
  }
  const years = (plan: Pick<StrategicPlan, 'startYear' | 'endYear'>): string => `${plan.startYear}-${plan.endYear}`
  compare(collect, { part: 'plan', key: 'years' }, { years: [years(stored), years(given)] })
  const texts = { code: text('code'), version: text('version'), mission: text('mission'), vision: text('vision') }
  const values = [...stored.values]
  for (const value of given.values) {
    const before = values.find((one) => foldText(one.name) === foldText(value.name))
    if (before === undefined) values.push(value)
    else compare(collect, { part: 'value', key: before.name }, { text: [before.text, value.text] })
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
