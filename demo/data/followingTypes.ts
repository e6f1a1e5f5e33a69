import type { Month } from '../../src/kernel/month.ts'

/** A sample of validated reports of some months, and what was said of the evidence of some of them (domain.md D41). */
export type DemoSample = {
  side: 'planning' | 'control'
  /** Post that draws it and looks. */
  by: string
  drawn: string
  looked: string
  fromMonth: Month
  toMonth: Month
  rule: {
    weightFromBp: number | null
    jumpFromBp: number | null
    late: boolean
    repeatedFile: boolean
    outsideMonth: boolean
    randomShareBp: number
  }
  /** What does not verify; the rule picks these reports whatever chance does. */
  faults: readonly { activity: string; month: Month; kind: 'insufficient' | 'mismatch'; reason: string }[]
  /** How many of the others verify, in the order in which the desk shows them; nobody has looked at the rest. */
  verifies: number
}

/** What a rectora said of the reports of a month under its actividades tipo: conformity to all, but for one. */
export type DemoReportConformity = {
  month: Month
  on: string
  by: string
  exception: { activity: string; field: 'quantity' | 'achievement' | 'evidence'; text: string } | null
}

/** What happened to a commitment; the unit answers with its proof, somebody outside of it closes it. */
export type DemoCommitmentStep = { on: string; by: string; text: string } & (
  | { act: 'answer'; place: string }
  | { act: 'close' }
)

export type DemoCommitment = { text: string; post: string; dueOn: string; steps: readonly DemoCommitmentStep[] }

/** The evaluation of a quarter by its cut (domain.md D40); units that are not named handed nothing in. */
export type DemoEvaluation = {
  quarter: 1 | 2 | 3 | 4
  opened: string
  written: string
  reviewed: string
  closed: string
  minutes: { place: string; attendees: readonly string[]; agreements: readonly string[] }
  units: readonly {
    unit: string
    causes: readonly { cause: 'staff' | 'procurement' | 'reporting'; text: string }[]
    commitments: readonly DemoCommitment[]
  }[]
}

/** The text of a report on execution, of a unit or of the institution (null); issued by somebody else. */
export type DemoNarrative = {
  cut: number
  period: 'quarter'
  unit: string | null
  by: string
  written: string
  issued: { on: string; by: string }
  text: { presentation: string; achievements: string; difficulties: string; corrective: string; next: string }
}

type FieldKind = 'personKey' | 'identity' | 'sex' | 'birthDate' | 'territory' | 'date' | 'category'

/** A register that a unit keeps outside of Hilo. */
export type DemoRegister = {
  unit: string
  on: string
  name: string
  place: string
  periodicity: 'continuous' | 'daily'
  fields: readonly { name: string; kind: FieldKind }[]
}

/** Rows of a register that prove the quantity of a report: one for each thing that was counted (`rowOf`: the n-th, in the order of the columns). */
export type DemoExtract = {
  activity: string
  month: Month
  register: string
  filter: string
  from: string
  to: string
  rowOf: (n: number) => readonly string[]
}

/** What was done with the reports of a plan in force. */
export type DemoFollowing = {
  samples: readonly DemoSample[]
  conformities: readonly DemoReportConformity[]
  evaluations: readonly DemoEvaluation[]
  narratives: readonly DemoNarrative[]
  registers: readonly DemoRegister[]
  extracts: readonly DemoExtract[]
}
