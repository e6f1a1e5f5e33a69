export { reportRoutes } from './contracts/reports.ts'
