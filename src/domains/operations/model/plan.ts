/** State of a unit's plan (decisions.md 20). */
export const unitPlanStatuses = [
  'draft',
  'submitted',
  'observed',
  'endorsed',
  'inForce',
  'superseded',
  'closed',
] as const
export type UnitPlanStatus = (typeof unitPlanStatuses)[number]

export const planStatuses = ['preparing', 'endorsed', 'authorized', 'inForce', 'closed'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** A round ends with a version: the formulation, a unit that came late, the adjustment to the approved budget (D39). */
export const roundKinds = ['formulation', 'late', 'adjustment'] as const
export type RoundKind = (typeof roundKinds)[number]

/** Control block of a printed form: its code is the form's, the same on all unit sheets (domain.md A1). */
export type FormControl = { code: string; version: string; date: string | null }

/** The consolidated plan of a year. */
export type Plan = {
  id: string
  year: number
  strategicPlanId: string | null
  title: string
  status: PlanStatus
  form: FormControl
  unitForm: FormControl
  revision: number
  /** From 1; each round prepares one version. */
  round: number
  roundKind: RoundKind
  /** Day on which the year was closed first, or null. */
  closedOn: string | null
  /** Last day on which a closed year may be written again, or null. */
  openUntil: string | null
}

export type UnitPlan = { id: string; planId: string; unitId: string; status: UnitPlanStatus; notes: string }

/** Statuses in which a unit's plan may still be written. */
export function isEditable(status: UnitPlanStatus): boolean {
  return status === 'draft' || status === 'observed'
}

/** Where the life of a plan begins. */
export const newPlanState = {
  status: 'preparing',
  revision: 0,
  round: 1,
  roundKind: 'formulation',
  closedOn: null,
  openUntil: null,
} as const satisfies Pick<Plan, 'status' | 'revision' | 'round' | 'roundKind' | 'closedOn' | 'openUntil'>
