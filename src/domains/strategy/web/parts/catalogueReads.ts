import { strategicPlanRoutes } from '../../contract.ts'

/** Reads that any change of the catalogue makes old. */
export const catalogueReads = [
  strategicPlanRoutes.listStrategicPlans,
  strategicPlanRoutes.getStrategicPlan,
  strategicPlanRoutes.getObjective,
] as const
