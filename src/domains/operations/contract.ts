export { activityRoutes } from './contracts/activities.ts'
export { documentRoutes } from './contracts/documents.ts'
export { planRoutes } from './contracts/plans.ts'
