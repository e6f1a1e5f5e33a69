/** Where a process stands on the map of processes. */
export const processKinds = ['strategic', 'core', 'support', 'evaluation'] as const
export type ProcessKind = (typeof processKinds)[number]

export type PlanValue = { name: string; text: string }

/** A strategic plan (PEI). `code` and `version` are those of the approved document; null when it has none. */
export type StrategicPlan = {
  id: string
  name: string
  code: string | null
  version: string | null
  startYear: number
  /** Last year that it covers. */
  endYear: number
  mission: string | null
  vision: string | null
  values: readonly PlanValue[]
  /** Raised by every change of the thing; a save tells the one that it believes. The same in all types below. */
  revision: number
}

/** The plan that a year hangs from: the newest one that covers it. `plans` come newest first. */
export function planOfYear<Plan extends Pick<StrategicPlan, 'startYear' | 'endYear'>>(
  plans: readonly Plan[],
  year: number,
): Plan | undefined {
  return plans.find((plan) => plan.startYear <= year && year <= plan.endYear)
}

export type Perspective = { id: string; number: number; name: string; goal: string; revision: number }

/** An OE. `unitId`: the unit that answers for it. */
export type Objective = {
  id: string
  perspectiveId: string
  number: number
  text: string
  unitId: string | null
  revision: number
}

/** `code` is n.m under objective n, unique in the plan (D17); a withdrawn line keeps its code. */
export type StrategicLine = {
  id: string
  objectiveId: string
  code: string
  text: string
  withdrawn: boolean
  revision: number
}

/** A process may be mapped to an objective, so that its activities roll up there (D16). */
export type Process = {
  id: string
  code: string | null
  name: string
  /** Null: the document does not say. */
  kind: ProcessKind | null
  objectiveId: string | null
  unitId: string | null
  withdrawn: boolean
  revision: number
}

/** A proposal of an outer plan (national, sector) that an objective helps to fulfil; many to many (A2). */
export type Alignment = {
  id: string
  outerPlan: string
  axis: string
  proposal: string
  objectiveId: string
  revision: number
}

/** What a yearly plan hangs from, withdrawn lines and processes too; each list in its order: numbers, codes, names. */
export type Catalogue = {
  perspectives: readonly Perspective[]
  objectives: readonly Objective[]
  lines: readonly StrategicLine[]
  processes: readonly Process[]
}

/** A strategic plan whole. Annulled alignment is not in it. */
export type StrategicTree = Catalogue & { plan: StrategicPlan; alignment: readonly Alignment[] }
