export { activityRoutes } from './contracts/activities.ts'
export { bulkRoutes } from './contracts/bulkFill.ts'
export { planRoutes } from './contracts/plans.ts'
export { reviewRoutes } from './contracts/review.ts'
