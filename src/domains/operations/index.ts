export { addActivities } from './actions/addActivities.ts'
export { changeActivities } from './actions/changeActivities.ts'
export { createPlan } from './actions/createPlan.ts'
export { operationsRoutes } from './routes.ts'
