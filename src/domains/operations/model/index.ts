export type { ExemptMonth, Modality, MonthShares } from './activity.ts'
