import type { OutputOf } from '../../../../kernel/contract.ts'
import type { healthRoutes } from '../../contract.ts'
import type { HealthList } from '../../model/health/processFigures.ts'

export type Health = OutputOf<typeof healthRoutes.health>
export type HealthFigures = Health['whole']
export type HealthLines = OutputOf<typeof healthRoutes.healthList>['lines']
export type Line = HealthLines[number]

/** How much stands behind each list. */
export function countOf(figures: HealthFigures, list: HealthList): number {
  if (list === 'review') return figures.review.ended + figures.review.waiting
  return figures[list]
}

/** Tenths of a day as people write them: 25 is `2.5`, 30 is `3`. */
export function daysText(tenths: number | null, locale: string): string {
  if (tenths === null) return '–'
  return (tenths / 10).toLocaleString(locale, { maximumFractionDigits: 1 })
}
