import type { OutputOf } from '../../../../kernel/contract.ts'
import { closingRoutes, cutRoutes, reportRoutes } from '../../contract.ts'

export type Closings = OutputOf<typeof closingRoutes.closings>

/** What a decision about the closing of months changes on the screen. */
export const closingReads = [closingRoutes.closings, cutRoutes.cutPreview, reportRoutes.myMonth]

/** The last month that a cut closed; 0 before the first cut. */
export function lastClosed({ cuts }: Closings): number {
  return Math.max(0, ...cuts.map(({ month }) => month))
}
