export { activityRoutes } from './contracts/activities.ts'
export { documentRoutes } from './contracts/documents.ts'
export { frontMatterRoutes } from './contracts/frontMatter.ts'
export { planRoutes } from './contracts/plans.ts'
