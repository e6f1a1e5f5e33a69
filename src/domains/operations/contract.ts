export { activityRoutes } from './contracts/activities.ts'
export { importRoutes } from './contracts/imports.ts'
export { planRoutes } from './contracts/plans.ts'
