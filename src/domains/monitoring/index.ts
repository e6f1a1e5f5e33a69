export { nameMonitoringThings } from './actions/nameThings.ts'
export { monitoringRoutes } from './routes.ts'
