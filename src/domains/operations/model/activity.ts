import type { BasisPoints } from '../../../kernel/basisPoints.ts'
import type { Month } from '../../../kernel/month.ts'

/** Twelve shares of the year's work, January first; null is "not programmed" and differs from a written 0. */
export type MonthShares = readonly (BasisPoints | null)[]

/** What an activity hangs from (domain.md D16): never guessed; `unclassified` is shown and counted as such. */
export type Classification = 'line' | 'process' | 'unclassified'

/** D33: each has its own arithmetic when the year is monitored. */
export const modalities = ['scheduled', 'permanent', 'onDemand', 'conditional', 'notOffered'] as const
export type Modality = (typeof modalities)[number]

/** Yearly and monthly quantities of a unit of measure; the shares derive from them. */
export type PhysicalTarget = {
  unitOfMeasure: string
  /** Twelve whole quantities; null where none is planned. The year's quantity is their sum. */
  quantities: readonly (number | null)[]
}

/** Who answers for an activity (D18, D34): a post, a unit or a committee; the first is the main one. */
export type Responsible =
  | { kind: 'post'; postId: string }
  | { kind: 'unit'; unitId: string }
  | { kind: 'committee'; name: string }

/** Link to the actividad tipo that the row comes from, with the version of it that the unit accepted. */
export type TemplateLink = { templateId: string; version: number }

/**
 * Why a month is out of the denominator: the activity was suspended, the condition it hangs on was not met (D32), or it
 * ended with its unit (D38).
 */
export const exemptions = ['suspended', 'conditionNotMet', 'unitClosed'] as const
export type Exemption = (typeof exemptions)[number]
export type ExemptMonth = { month: Month; why: Exemption }

/** One row of a unit's plan, as the rules see it. */
export type Activity = {
  id: string
  unitPlanId: string
  unitId: string
  /** Order inside the unit's plan, from 1. */
  position: number
  /** Short stable reference inside the unit (`DSS-06`). */
  code: string
  /** As written in the source; '' for rows made in Hilo. */
  lineText: string
  classification: Classification
  lineId: string | null
  processId: string | null
  name: string
  expectedResult: string
  /** Declared means of verification, in order. */
  means: readonly string[]
  /** As written; posts, units and committees are linked apart. */
  responsibleText: string
  responsibles: readonly Responsible[]
  /** Units that help, by id. */
  supports: readonly string[]
  /** Supposition or condition on which compliance depends (D32), or null. */
  condition: string | null
  modality: Modality | null
  /** Share of the unit's year in basis points; null counts every activity of the unit alike (D6). */
  weightBp: BasisPoints | null
  target: PhysicalTarget | null
  months: MonthShares
  /** Months that do not count for compliance, by month (D32). */
  exempt: readonly ExemptMonth[]
  template: TemplateLink | null
  /** Same activity in the plan of the year before. */
  copiedFrom: string | null
}
