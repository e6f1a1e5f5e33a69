export { activityRoutes } from './contracts/activities.ts'
export { documentRoutes } from './contracts/documents.ts'
export { planReadRoutes } from './contracts/planReads.ts'
export { planRoutes } from './contracts/plans.ts'
