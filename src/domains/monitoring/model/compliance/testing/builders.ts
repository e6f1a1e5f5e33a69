import { MONTHS } from '../../../../../kernel/month.ts'
import type { MonitoredActivity } from '../monitoredActivity.ts'

export type Twelve = readonly (number | null)[]

/** Basis points by month number; the others are null. */
export function inMonths(shares: Readonly<Record<number, number>>): Twelve {
  return MONTHS.map((month) => shares[month] ?? null)
}

/** The pattern that the plan of 2022 repeats most: 25 % at the end of each quarter. */
export const quarters = inMonths({ 3: 2500, 6: 2500, 9: 2500, 12: 2500 })

/** An activity of one unit, 25 % each quarter, of which nobody reported anything, but for what is given. */
export function aMonitored(given: Partial<MonitoredActivity> & { months?: Twelve } = {}): MonitoredActivity {
  const { months = quarters, ...more } = given
  return {
    id: 'a1',
    unitId: 'u1',
    unitKind: 'central',
    modality: 'scheduled',
    weightBp: null,
    original: months,
    inForce: months,
    exempt: [],
    executed: inMonths({}),
    demand: null,
    heldMonths: null,
    ...more,
  }
}
