export { giveInstruction } from './actions/followUps/giveInstruction.ts'
export { nameMonitoringThings } from './actions/nameThings.ts'
export { monitoringRoutes } from './routes.ts'
