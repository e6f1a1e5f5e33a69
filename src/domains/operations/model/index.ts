export {
  type Activity,
  type Exemption,
  type ExemptMonth,
  exemptions,
  type Modality,
  type MonthShares,
} from './activity.ts'
export { hasQuantities, yearQuantity } from './physicalTarget.ts'
export {
  type ConformityAct,
  type ConformityStanding,
  type ConformityStatus,
  conformityActs,
  conformityStanding,
  conformityStatuses,
} from './workflow/conformity.ts'
export { type Phase, phases } from './workflow/formulationCalendar.ts'
export { levelAbovePost } from './workflow/parties.ts'
export { type HeldActivity, type HeldPlan, lastDayOfMonth, type PlanThroughYear } from './workflow/planThroughYear.ts'
