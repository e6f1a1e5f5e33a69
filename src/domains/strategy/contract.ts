export { pieceRoutes } from './contracts/pieces.ts'
export { planRoutes as strategicPlanRoutes } from './contracts/plans.ts'
