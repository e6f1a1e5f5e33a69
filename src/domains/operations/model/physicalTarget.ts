import { distribute, WHOLE_YEAR_BP } from '../../../kernel/basisPoints.ts'
import type { MonthShares, PhysicalTarget } from './activity.ts'
import type { Change } from './activityChange.ts'

/** True when the months' shares come from quantities and are not typed (D9). */
export function hasQuantities(target: PhysicalTarget | null): target is PhysicalTarget {
  return target?.quantities.some((quantity) => quantity !== null && quantity > 0) ?? false
}

/** Year's quantity: the sum of its months, or null when none is planned. */
export function yearQuantity(target: PhysicalTarget): number | null {
  const written = target.quantities.filter((quantity) => quantity !== null)
  return written.length === 0 ? null : written.reduce((sum, quantity) => sum + quantity, 0)
}

/**
 * Shares of the year that the quantities make, closing at exactly 100 % (largest remainder, decisions.md 12). A month
 * without quantity stays null; a planned 0 is a share of 0.
 */
export function deriveShares(target: PhysicalTarget): MonthShares {
  const parts = distribute(
    WHOLE_YEAR_BP,
    target.quantities.map((quantity) => quantity ?? 0),
  )
  return target.quantities.map((quantity, index) => (quantity === null ? null : (parts[index] ?? 0)))
}

/** A change of quantities with the change of months that it brings; any other change is given back alone. */
export function withDerivedMonths(change: Change, months: MonthShares): Change[] {
  if (change.field !== 'target' || !hasQuantities(change.after)) return [change]
  return [change, { activityId: change.activityId, field: 'months', before: months, after: deriveShares(change.after) }]
}
