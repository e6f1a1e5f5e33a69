import { DomainError } from '../../../kernel/domainError.ts'
import { foldText } from '../../../kernel/text.ts'
import { objectiveNumberOf } from './lineCode.ts'
import type { Alignment, Objective, Perspective, Process, StrategicLine, StrategicTree } from './strategicPlan.ts'

/**
 * Rules of one change in a catalogue: each takes the catalogue as stored and the thing as it would be, `id` null for
 * a new one, and throws a DomainError with the field that it speaks of.
 */
type Draft<T extends { id: string }, Left extends keyof T = never> = Omit<T, 'id' | 'revision' | Left> & {
  id: string | null
}

const invalid = (code: string, field: string, details: Record<string, unknown> = {}): DomainError =>
  new DomainError(code, 'invalid', { field, ...details })

/** @throws DomainError `strategy.yearsReversed`. */
export function demandYears(startYear: number, endYear: number): void {
  if (endYear < startYear) throw invalid('strategy.yearsReversed', 'endYear', { startYear, endYear })
}

/** @throws DomainError `strategy.numberTaken`. */
export function demandPerspective(catalogue: StrategicTree, draft: Draft<Perspective>): void {
  const taken = catalogue.perspectives.some((other) => other.number === draft.number && other.id !== draft.id)
  if (taken) throw invalid('strategy.numberTaken', 'number', { number: draft.number })
}

/**
 * An objective with lines keeps its number: their codes begin with it, and written plans cite them.
 *
 * @throws DomainError `strategy.numberTaken`, `strategy.objectiveHasLines`, `strategy.perspectiveNotFound`.
 */
export function demandObjective(catalogue: StrategicTree, draft: Draft<Objective>): void {
  if (!catalogue.perspectives.some((perspective) => perspective.id === draft.perspectiveId))
    throw invalid('strategy.perspectiveNotFound', 'perspectiveId')
  if (catalogue.objectives.some((other) => other.number === draft.number && other.id !== draft.id))
    throw invalid('strategy.numberTaken', 'number', { number: draft.number })
  const before = catalogue.objectives.find((objective) => objective.id === draft.id)
  if (before === undefined || before.number === draft.number) return
  const lines = catalogue.lines.filter((line) => line.objectiveId === before.id).length
  if (lines > 0) throw invalid('strategy.objectiveHasLines', 'number', { lines })
}

/** @throws DomainError `strategy.objectiveNotFound`, `strategy.codeOutsideObjective`, `strategy.codeTaken`, `strategy.withdrawn`. */
export function demandLine(catalogue: StrategicTree, draft: Draft<StrategicLine, 'withdrawn'>): void {
  const objective = catalogue.objectives.find((one) => one.id === draft.objectiveId)
  if (objective === undefined) throw invalid('strategy.objectiveNotFound', 'objectiveId')
  if (objectiveNumberOf(draft.code) !== objective.number)
    throw invalid('strategy.codeOutsideObjective', 'code', { code: draft.code, objective: objective.number })
  if (catalogue.lines.some((other) => other.code === draft.code && other.id !== draft.id))
    throw invalid('strategy.codeTaken', 'code', { code: draft.code })
  demandInForce(catalogue.lines.find((line) => line.id === draft.id))
}

/** @throws DomainError `strategy.objectiveNotFound`, `strategy.processExists`, `strategy.withdrawn`. */
export function demandProcess(catalogue: StrategicTree, draft: Draft<Process, 'withdrawn'>): void {
  demandOptionalObjective(catalogue, draft.objectiveId)
  const others = catalogue.processes.filter((other) => other.id !== draft.id)
  if (others.some((other) => foldText(other.name) === foldText(draft.name)))
    throw invalid('strategy.processExists', 'name', { name: draft.name })
  if (draft.code !== null && others.some((other) => other.code === draft.code))
    throw invalid('strategy.processExists', 'code', { code: draft.code })
  demandInForce(catalogue.processes.find((process) => process.id === draft.id))
}

/** @throws DomainError `strategy.objectiveNotFound`, `strategy.alignmentExists`. */
export function demandAlignment(catalogue: StrategicTree, draft: Draft<Alignment>): void {
  demandOptionalObjective(catalogue, draft.objectiveId)
  const same = catalogue.alignment.some((other) => other.id !== draft.id && alignmentKey(other) === alignmentKey(draft))
  if (same) throw invalid('strategy.alignmentExists', 'objectiveId')
}

/** What makes two lines of the alignment table the same. */
export function alignmentKey(pair: Pick<Alignment, 'outerPlan' | 'proposal' | 'objectiveId'>): string {
  return JSON.stringify([pair.outerPlan, pair.proposal, pair.objectiveId])
}

function demandOptionalObjective(catalogue: StrategicTree, objectiveId: string | null): void {
  if (objectiveId !== null && !catalogue.objectives.some((objective) => objective.id === objectiveId))
    throw invalid('strategy.objectiveNotFound', 'objectiveId')
}

function demandInForce(thing: { withdrawn: boolean } | undefined): void {
  if (thing?.withdrawn) throw new DomainError('strategy.withdrawn', 'conflict')
}

/** A thing that somebody wants to change, with the revision that the person saw. */
export type Believed = { id: string; revision: number }

/**
 * The stored thing that a save means, or undefined for a new one.
 *
 * @throws DomainError `notFound` (the given code), or `strategy.changedMeanwhile` with the stored thing, so that the
 * screen can show both.
 */
export function findBelieved<T extends Believed>(
  things: readonly T[],
  believed: Believed | null,
  notFound: string,
): T | undefined {
  return believed === null ? undefined : getBelieved(things, believed, notFound)
}

/** Like findBelieved, for acts that only change what exists. */
export function getBelieved<T extends Believed>(things: readonly T[], believed: Believed, notFound: string): T {
  const stored = things.find((thing) => thing.id === believed.id)
  if (stored === undefined) throw new DomainError(notFound, 'notFound', { id: believed.id })
  if (stored.revision !== believed.revision) throw new DomainError('strategy.changedMeanwhile', 'conflict', { stored })
  return stored
}
