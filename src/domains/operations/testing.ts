export { adjustPlan, EVEN, makeOfficial } from './actions/testing/officialPlan.ts'
export { as, openPlanGround, type PlanGround, YEAR } from './actions/testing/planGround.ts'
