import type { BasisPoints } from '../../../../kernel/basisPoints.ts'
import type { Month } from '../../../../kernel/month.ts'
import type { Activity, Modality } from '../activity.ts'
import type { Change } from '../activityChange.ts'

/** `block`: can't be submitted; `warning`: fixed or confirmed with a reason before submitting; `notice`: advice (D3). */
export const severities = ['block', 'warning', 'notice'] as const
export type Severity = (typeof severities)[number]

export type ReviewUnit = { id: string; name: string }
export type ReviewObjective = { id: string; number: number; text: string }
/** `code` is n.m, unique in the strategic plan (D17). */
export type ReviewLine = { id: string; code: string; text: string; objectiveId: string }
/** A process may be mapped to an objective, so that its activities roll up there (D16). */
export type ReviewProcess = { id: string; name: string; objectiveId: string | null }

/** `rawMonths`: the month cells as read, kept when the import could not decide which figure belongs to which month. */
export type ActivityForReview = { activity: Activity; rawMonths: readonly string[] | null }

/** Everything that the rules may look at; the order of the lists means nothing. */
export type PlanForReview = {
  year: number
  units: readonly ReviewUnit[]
  activities: readonly ActivityForReview[]
  lines: readonly ReviewLine[]
  objectives: readonly ReviewObjective[]
  processes: readonly ReviewProcess[]
}

/** A place in the form that a screen can bring the cursor to; plan-level findings say what they speak of. */
export type FindingField =
  | 'months'
  | `months.${Month}`
  | 'name'
  | 'expectedResult'
  | 'means'
  | 'responsibleText'
  | 'lineText'
  | 'link'
  | 'target'
  | 'weightBp'
  | 'objective'
  | 'line'

/** A process proposed or found by its text has no code. */
export type LinkSuggestion = { kind: 'line' | 'process'; code: string | null; text: string }

/** What each rule's sentence is made of. Shares are basis points. The keys are the codes of all rules. */
export type RuleParams = {
  'months.undecidable': { values: number; raw: readonly string[] }
  'months.cellOver100': { month: Month; share: BasisPoints; sum: BasisPoints; cells: number }
  'months.sumOver110': { sum: BasisPoints }
  'months.none': { modality: Modality | null; zeros: number }
  /** `equalShare` is set when all programmed months hold the same share ("doce meses de 8 suman 96"). */
  'months.sum': { sum: BasisPoints; difference: BasisPoints; months: number; equalShare: BasisPoints | null }
  'months.rounding': { sum: BasisPoints; difference: BasisPoints }
  'months.singleMonth': { month: Month; share: BasisPoints }
  'target.mismatch': { unitOfMeasure: string; months: readonly Month[]; largest: BasisPoints }
  'name.missing': Record<string, never>
  'name.noVerb': { name: string }
  'result.missing': { written: string }
  'result.notCountable': { result: string }
  'means.missing': Record<string, never>
  'means.circular': { means: string }
  'means.cannotProve': { reason: MeansDoubt; means: string; result: string }
  'responsible.missing': { written: string }
  'responsible.several': { parts: readonly string[] }
  'text.cut': { fields: readonly FindingField[]; ending: string }
  'line.notInCatalogue': { code: string | null; text: string }
  'line.sameText': { match: 'code' | 'text'; text: string; suggestions: readonly LinkSuggestion[] }
  unclassified: { text: string }
  duplicate: { firstCode: string; firstActivityId: string; name: string }
  sameTextAcrossUnits: { name: string; unitIds: readonly string[]; units: readonly string[]; activities: number }
  'weights.sum': { sum: number; weighted: number; missing: number }
  'load.peak': { month: Month; share: BasisPoints; activities: number }
  'objective.withoutActivities': { number: number; text: string; unclassified: number; unmappedProcess: number }
  'line.withoutActivities': { code: string; text: string; unclassified: number }
}
export type RuleCode = keyof RuleParams

/** Every code once, for contracts and filters. */
export const ruleCodes = [
  'months.undecidable',
  'months.cellOver100',
  'months.sumOver110',
  'months.none',
  'months.sum',
  'months.rounding',
  'months.singleMonth',
  'target.mismatch',
  'name.missing',
  'name.noVerb',
  'result.missing',
  'result.notCountable',
  'means.missing',
  'means.circular',
  'means.cannotProve',
  'responsible.missing',
  'responsible.several',
  'text.cut',
  'line.notInCatalogue',
  'line.sameText',
  'unclassified',
  'duplicate',
  'sameTextAcrossUnits',
  'weights.sum',
  'load.peak',
  'objective.withoutActivities',
  'line.withoutActivities',
] as const satisfies readonly RuleCode[]

/** `cannotOpen`: nothing to look at; `onlyIntention`: written before the work; `isThePost`: repeats the responsible. */
export type MeansDoubt = 'cannotOpen' | 'onlyIntention' | 'isThePost'

/** What the label of each repair is made of. The keys are the codes of all repairs. */
export type RepairParams = {
  'months.fromTarget': { unitOfMeasure: string }
  'months.quarterly': { points: number; months: readonly Month[] }
  'months.equal': { months: number; low: BasisPoints; high: BasisPoints }
  'months.proportional': { difference: BasisPoints }
  'months.digitSlip': { month: Month; from: BasisPoints; to: BasisPoints }
  'months.dropRepeated': { value: string; position: number }
  'name.verb': { text: string }
  'text.complete': { texts: readonly string[] }
  'link.line': { code: string; text: string }
  'link.process': { text: string }
  'weights.scale': { activities: number }
}
export type RepairCode = keyof RepairParams

/** Every repair once, for contracts and filters. */
export const repairCodes = [
  'months.fromTarget',
  'months.quarterly',
  'months.equal',
  'months.proportional',
  'months.digitSlip',
  'months.dropRepeated',
  'name.verb',
  'text.complete',
  'link.line',
  'link.process',
  'weights.scale',
] as const satisfies readonly RepairCode[]

/** A proposal: its changes are done only by `applyChange`, after a person chose it. */
export type RepairOf<C extends RepairCode> = { code: C; params: RepairParams[C]; changes: readonly Change[] }
export type Repair = RepairOf<RepairCode>

/** Something found in the plan. `activityId` and `unitId` are null when it speaks of the plan as a whole. */
export type FindingOf<C extends RuleCode> = {
  rule: C
  severity: Severity
  activityId: string | null
  unitId: string | null
  field: FindingField
  /** Tells apart findings of one rule that a person would decide apart ("doce meses de 8"); null when there is one kind. */
  variant: string | null
  params: RuleParams[C]
  /** Changes when what was found changes: an acceptance with a reason is valid only while it stays the same. */
  fingerprint: string
  repairs: readonly Repair[]
}
export type Finding = FindingOf<RuleCode>

/** Narrows a finding to one rule, and so its params. */
export function isFindingOf<C extends RuleCode>(finding: Finding, rule: C): finding is FindingOf<C> {
  return finding.rule === rule
}
