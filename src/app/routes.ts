import { type BoundRoute, platformRoutes } from '../domains/platform/index.ts'

/** Every route of the product. */
export const routes: readonly BoundRoute[] = [...platformRoutes]
