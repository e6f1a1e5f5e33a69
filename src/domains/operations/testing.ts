export { aHome, check, unpacked, written } from './actions/sample/testing/openedSample.ts'
export { adjustPlan, EVEN, makeOfficial } from './actions/testing/officialPlan.ts'
export { as, openPlanGround, type PlanGround, YEAR } from './actions/testing/planGround.ts'
