import type { OutputOf } from '../../../../kernel/contract.ts'
import type { closingRoutes } from '../../contract.ts'

export type Closings = OutputOf<typeof closingRoutes.closings>

/** The last month that a cut closed; 0 before the first cut. */
export function lastClosed({ cuts }: Closings): number {
  return Math.max(0, ...cuts.map(({ month }) => month))
}
