/** What a yearly plan hangs from: plain rows of a strategic plan (PEI), withdrawn ones too. */
export type Perspective = { id: string; number: number; name: string; goal: string }
export type Objective = { id: string; perspectiveId: string; number: number; text: string }

/** `code` is n.m; the number before the dot is the objective's (domain.md D17). */
export type Line = { id: string; objectiveId: string; code: string; text: string; withdrawn: boolean }

export type ProcessKind = 'strategic' | 'core' | 'support' | 'evaluation'

/** A process may be mapped to an objective, so that its activities roll up there (D16). */
export type Process = {
  id: string
  name: string
  kind: ProcessKind
  objectiveId: string | null
  unitId: string | null
  withdrawn: boolean
}

export type Catalogue = {
  perspectives: readonly Perspective[]
  objectives: readonly Objective[]
  lines: readonly Line[]
  processes: readonly Process[]
}
