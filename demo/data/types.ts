import type { Role } from '../../src/kernel/contract.ts'
import type { Month } from '../../src/kernel/month.ts'
import type { DemoReporting } from './monthTypes.ts'

/** What the demo ministry consists of: plain data, no database. Codes and keys are stable; dates are `YYYY-MM-DD`. */

export type DemoInstitution = {
  name: string
  acronym: string
  country: 'SV'
  /** Drawn for Hilo; one colour (`currentColor`), so that it works on light, dark and paper. */
  emblemSvg: string
  /** E-mail domain of the invented persons; `.example` can never be delivered. */
  mailDomain: string
}

export type DemoUnitKind = 'central' | 'regional' | 'departamental' | 'organo'

export type DemoUnit = {
  /** `DSS`: unique, stable through renamings. */
  code: string
  /** Canonical name in force today. */
  name: string
  kind: DemoUnitKind
  /** Heading under which lists show it. */
  group: 'Despacho' | 'Unidades asesoras' | 'Direcciones' | 'Oficinas territoriales'
  /** Code of the unit above; null only for the Despacho. */
  parent: string | null
  /** Code of ISO 3166-2; null: nobody said it. */
  department: string | null
  validFrom: string
  /** Other ways of writing it, as found in documents. */
  aliases: readonly string[]
  /** Names it had before, oldest first; the last day of each is the day before the next begins. */
  formerNames: readonly { name: string; from: string; until: string }[]
  /** Merged into another unit (its code): `on` is the first day without it, `recorded` the day on which Administración wrote it. */
  merged: { into: string; on: string; recorded: string } | null
}

export type DemoPost = {
  /** `DSS-VIS`: unit code and a short suffix; the head of every unit is `-JEF`. */
  key: string
  unit: string
  /** Neutral title, as plans print it: `Coordinación de Visitas Preventivas`. */
  title: string
  roles: readonly Role[]
  /** First day; null: it is as old as its unit. */
  from: string | null
}

export type DemoPerson = {
  /** `damaris.lozano`: unique, the local part of the e-mail. */
  key: string
  name: string
  email: string
  /** Only to keep the demo balanced and its titles right; never stored by the product. */
  gender: 'f' | 'm'
}

export type DemoHolding = {
  person: string
  post: string
  from: string
  /** Last day included; null while it lasts. */
  until: string | null
  /** The title as that person signs: `Directora de Seguridad y Salud en el Trabajo`. */
  title: string
  /** Stands in for the holder during leave; both hold the post then. */
  substitute: boolean
}

export type DemoPerspective = { number: number; name: string; goal: string }
export type DemoObjective = { number: number; perspective: number; text: string; ownerUnit: string }
export type DemoLine = { code: string; objective: number; text: string }
export type DemoProcess = { code: string; name: string; ownerUnit: string; objective: number | null }

export type DemoStrategy = {
  name: string
  code: string
  version: string
  fromYear: number
  toYear: number
  perspectives: readonly DemoPerspective[]
  objectives: readonly DemoObjective[]
  lines: readonly DemoLine[]
  processes: readonly DemoProcess[]
  nationalPlan: {
    name: string
    axes: readonly { number: number; name: string; proposals: readonly { code: string; text: string }[] }[]
  }
  /** One pair for each objective that a proposal of the national plan reaches. */
  alignment: readonly { proposal: string; objective: number }[]
}

export type DemoFrontMatter = {
  introduction: readonly string[]
  objective: readonly string[]
  scope: readonly string[]
  legalFrame: readonly { norm: string; articles: readonly string[]; text: string }[]
  glossary: readonly { term: string; definition: string }[]
  mission: string
  vision: string
  values: readonly { name: string; text: string }[]
  method: readonly { number: number; title: string; paragraphs: readonly string[] }[]
  /** Who signs the consolidated plan: label and key of the post. */
  signatures: readonly { label: string; post: string }[]
}

export type DemoClassification = 'line' | 'process' | 'unclassified'
export type DemoModality = 'scheduled' | 'permanent' | 'onDemand' | 'conditional' | 'notOffered'

/** Twelve shares in basis points, January first; null is "not programmed" and differs from 0. */
export type DemoMonths = readonly (number | null)[]

export type DemoTarget = {
  unitOfMeasure: string
  /** Twelve whole quantities; the year's quantity is their sum. */
  quantities: readonly (number | null)[]
}

export type DemoResponsible = {
  /** Keys of posts, the main one first; empty when only the text names a group or committee. */
  posts: readonly string[]
  /** As the plan prints it; '' when nobody is named. */
  text: string
}

export type DemoActivity = {
  /** `DSS-06`: the same thing in both years has the same key. */
  key: string
  unit: string
  /** Order inside the unit's plan of that year, from 1. */
  position: number
  classification: DemoClassification
  /** Code n.m of a line, when classified as line. */
  line: string | null
  /** Code of a process, when classified as process. */
  process: string | null
  /** As written, for rows without classification; else ''. */
  lineText: string
  name: string
  expectedResult: string
  means: readonly string[]
  responsible: DemoResponsible
  /** Codes of other units that help. */
  supportingUnits: readonly string[]
  condition: string | null
  modality: DemoModality
  /** Share of the unit's plan in percent, adding 100 in a unit that uses weights; null elsewhere. */
  weight: number | null
  target: DemoTarget | null
  /** With a target: its quantities as shares by largest remainder, the same that the product derives. */
  months: DemoMonths
  /** What the first version of the year said, where the adjustment to the approved budget changed it. */
  beforeAdjustment: { expectedResult: string; target: DemoTarget | null; months: DemoMonths } | null
  /** Came into the plan with that adjustment. */
  addedByAdjustment: boolean
  /** Key of the catalogue activity that the row carries out, or null. */
  catalogue: string | null
  /** Key in the plan of the year before, when it was copied from there. */
  copiedFrom: string | null
}

/** An "actividad tipo": owned by a unidad rectora and carried out by territorial offices. */
export type DemoCatalogueActivity = {
  /** `T-07`. */
  key: string
  /** Unidad rectora. */
  ownerUnit: string
  line: string | null
  process: string | null
  name: string
  expectedResult: string
  means: readonly string[]
  unitOfMeasure: string | null
  /** What an office may word in its own way. */
  allowsOwnResult: boolean
  allowsOwnMeans: boolean
  /** Codes of the offices that carry it out in 2026. */
  units: readonly string[]
}

/** How far a unit's plan came (decisions.md 20): `reviewed` waits for the visto bueno of the level above. */
export type DemoPlanStep = 'draft' | 'submitted' | 'returned' | 'reviewed' | 'endorsed' | 'inForce'

/** What Planificación or the level above wrote on a presented plan; a plan with one is returned, unless it stays `submitted`. */
export type DemoObservation = {
  /** Post of who observes. */
  by: string
  /** Key of the row, or null for the unit's plan as a whole; and its field, or null for the row. */
  activity: string | null
  field: string | null
  text: string
  /** What the unit answered, or null while it has not. */
  answer: string | null
}

/** How a year's plan was, or is being, made official; days as `YYYY-MM-DD`. */
export type DemoFormulation = {
  /** The plan and its calendar are opened; the rectoras send their actividades tipo; units write. */
  opened: string
  sent: string
  written: string
  calendar: readonly {
    phase: 'inputs' | 'formulation' | 'coordination' | 'submission' | 'review' | 'approval' | 'adjustment'
    unitKind: DemoUnitKind | 'all'
    startsOn: string
    endsOn: string
  }[]
  extensions: readonly {
    phase: 'submission'
    units: readonly string[]
    endsOn: string
    reason: string
    on: string
  }[]
  submitted: string
  observed: string
  answered: string
  /** A rectora looks at what offices presented: all at once, but for one activity; null where none did. */
  conformity: { on: string; by: string; exception: { activity: string; field: string; text: string } } | null
  reviewed: string
  /** Why planning let plans pass without the conformity of some rectora. */
  reviewedWithout: string
  /** Posts of sections that sign inside their unit's plan before its head presents it. */
  sectionSigners: readonly { unit: string; post: string }[]
  endorsed: string
  /** The session in which the visto bueno is given; null where it is given outside of one. */
  session: DemoSession | null
  /** The three signatures and the day from which the plan rules; null while it is on its way. */
  signed: DemoSignatures | null
  /** The adjustment to the approved budget (domain.md D39). */
  adjustment: (DemoSignatures & { opened: string; submitted: string; reviewed: string; reason: string }) | null
}

export type DemoSession = {
  place: string
  /** Posts of those who came, and guests in words. */
  posts: readonly string[]
  guests: readonly string[]
  agreements: readonly string[]
}

export type DemoSignatures = { elaborated: string; endorsed: string; authorized: string; inForceFrom: string }

/** One change that a unit asked of an activity, named by its key; `refused` says why it was not accepted, or is null. */
export type DemoChangeItem = { activity: string; refused: string | null } & (
  | { kind: 'move'; from: Month; to: Month }
  | { kind: 'suspend'; from: Month; to: Month }
  | { kind: 'drop' }
  /** `answered`: the day on which the receiving unit accepted. */
  | { kind: 'transfer'; to: string; answered: string }
)

export type DemoChangeRequest = {
  unit: string
  cause: 'otherUnit' | 'staff' | 'emergency' | 'instruction'
  reason: string
  /** Number of the act that authorises it, or null. */
  actNumber: string | null
  submitted: string
  items: readonly DemoChangeItem[]
  end: DemoRequestEnd
}

/** How far a request went: decided, taken back, or left where it stands on the day that the demo shows. */
export type DemoRequestEnd =
  | { endorsed: string; decided: string }
  | { endorsed: string; waits: 'planning' }
  | { withdrawn: string; why: string }
  | { returned: string; why: string }
  | { waits: 'unit' | 'levelAbove' }

/** What became of the activities of a merged unit (domain.md D38): their heirs by code, or null and why they end. */
export type DemoSettlement = {
  unit: string
  reason: string
  actNumber: string
  prepared: string
  decided: string
  choices: readonly { activity: string; heir: string | null; reason?: string }[]
}

/** How a unit closed its year (domain.md D40): every activity fulfilled but those that are named. */
export type DemoClosing = {
  unit: string
  declaredOn: string
  others: readonly { activity: string; state: 'partial' | 'notExecuted' | 'moved'; ground: string }[]
  /** What Planificación did with it; `waits`: nothing yet; `writing`: it was not handed in, and only the others are written. */
  end: 'writing' | 'waits' | { on: string } | { on: string; activity: string; comment: string }
}

/** Changes of a plan in force (domain.md D14, D38), in the order of their days. */
export type DemoChanges = {
  windows: readonly { quarter: 1 | 2 | 3 | 4; startsOn: string; endsOn: string }[]
  windowsSavedOn: string
  requests: readonly DemoChangeRequest[]
  settlement: DemoSettlement | null
}

export type DemoCoordinationRequest = {
  /** Key of the activity that needs something. */
  activity: string
  /** Code of the unit that is asked; the plan names it already among those that help. */
  asked: string
  what: string
  /** Both do it: the asked unit carries it into its own plan, in these months and under this post. */
  joint?: { post: string; months: DemoMonths }
  /** Null while it has none; the unit that asked may take it back instead. */
  answer: { step: 'accept' | 'refuse' | 'propose' | 'withdraw'; text?: string } | null
  /** Why the plan of who asks goes on without an answer. */
  goesOn?: string
}

/** What units ask of each other while they write (domain.md D37). */
export type DemoCoordination = {
  askedOn: string
  answeredOn: string
  settledOn: string
  requests: readonly DemoCoordinationRequest[]
}

export type DemoUnitPlan = {
  unit: string
  year: number
  /** `DSS-PAT-26`. */
  code: string
  version: string
  date: string
  /** Where the demo leaves it. */
  step: DemoPlanStep
  observations: readonly DemoObservation[]
  activities: readonly DemoActivity[]
  /** Rows of the first version that the adjustment took out, and why. */
  dropped: readonly { activity: DemoActivity; reason: string }[]
}

export type DemoPlanYear = {
  year: number
  /** Control block of the consolidated plan. */
  code: string
  version: string
  date: string
  formCode: string
  formVersion: string
  formDate: string
  formulation: DemoFormulation
  changes: DemoChanges
  /** Null while it is not in force. */
  reporting: DemoReporting | null
  /** In the order of their days. */
  closings: readonly DemoClosing[]
  coordination: DemoCoordination
  frontMatter: DemoFrontMatter
  unitPlans: readonly DemoUnitPlan[]
}

/** A first plan with few units, whole from its opening to its closing; days as `YYYY-MM-DD`. */
export type DemoPilot = {
  year: number
  code: string
  opened: string
  written: string
  submitted: string
  reviewed: string
  activities: readonly DemoActivity[]
  /** The version that was authorised and annulled before it ruled. */
  annulled: { signed: Omit<DemoSignatures, 'inForceFrom'>; on: string; why: string }
  signed: DemoSignatures
  closings: readonly DemoClosing[]
  closed: string
}

export type DemoMinistry = {
  /** The day that the product shows: between the plan of last year and that of this one. */
  today: string
  institution: DemoInstitution
  units: readonly DemoUnit[]
  posts: readonly DemoPost[]
  people: readonly DemoPerson[]
  holdings: readonly DemoHolding[]
  strategy: DemoStrategy
  catalogue: readonly DemoCatalogueActivity[]
  pilot: DemoPilot
  /** Oldest first: 2025 and 2026. */
  planYears: readonly DemoPlanYear[]
}
