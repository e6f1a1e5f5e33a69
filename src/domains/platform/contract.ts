export { sessionRoutes } from './contracts/session.ts'
