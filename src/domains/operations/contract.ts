export { activityRoutes } from './contracts/activities.ts'
export { planReadRoutes } from './contracts/planReads.ts'
export { planRoutes } from './contracts/plans.ts'
