import { monitoringRoutes } from '../domains/monitoring/index.ts'
import { operationsRoutes } from '../domains/operations/index.ts'
import { type BoundRoute, platformRoutes } from '../domains/platform/index.ts'
import { strategyRoutes } from '../domains/strategy/index.ts'

/** Every route of the product. */
export const routes: readonly BoundRoute[] = [
  ...platformRoutes,
  ...strategyRoutes,
  ...operationsRoutes,
  ...monitoringRoutes,
]
