export { activityRoutes } from './contracts/activities.ts'
export { planRoutes } from './contracts/plans.ts'
