export type { Activity, ExemptMonth, Modality, MonthShares } from './activity.ts'
export { hasQuantities, yearQuantity } from './physicalTarget.ts'
export { levelAbovePost } from './workflow/parties.ts'
