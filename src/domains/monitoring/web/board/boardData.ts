import type { OutputOf } from '../../../../kernel/contract.ts'
import type { boardRoutes } from '../../contract.ts'

export type Board = OutputOf<typeof boardRoutes.board>
export type BoardUnit = Board['units'][number]

/** Activities and reports of a unit that hold the plan back. */
export const knotsOfUnit = ({ knots }: BoardUnit): number => knots.late + knots.noReport

const waitingOf = ({ waiting }: BoardUnit): number => waiting.overdue + waiting.toReview + waiting.returned

/** Units with something pending, the one with most knots first, then with most overdue reports. */
export function unitsBehind(units: readonly BoardUnit[]): BoardUnit[] {
  return units
    .filter((unit) => knotsOfUnit(unit) + waitingOf(unit) > 0)
    .toSorted((a, b) => knotsOfUnit(b) - knotsOfUnit(a) || b.waiting.overdue - a.waiting.overdue)
}

export function sumOf(units: readonly BoardUnit[], key: keyof BoardUnit['waiting']): number {
  return units.reduce((sum, { waiting }) => sum + waiting[key], 0)
}
