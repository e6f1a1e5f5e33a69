import { formatDay } from '../../../../kernel/day.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import type { Activity } from '../activity.ts'
import { type ChangeWindow, isWindowOpen, nextWindow } from './changeWindow.ts'
import { isYearOver } from './openMonths.ts'
import type { RequestItem } from './requestItem.ts'

/** Whether the months of an activity may turn out not to be due (domain.md D14). */
export function isConditional({ condition, modality }: Pick<Activity, 'condition' | 'modality'>): boolean {
  return condition !== null || modality === 'conditional'
}

/**
 * After the year no month is left to change; that a condition was not met is known only then.
 *
 * @throws DomainError `operations.yearOver`.
 */
export function demandAskable(kind: RequestItem['kind'], firstOpen: number): void {
  if (isYearOver(firstOpen) && kind !== 'exempt') throw new DomainError('operations.yearOver', 'conflict')
}

/** Where a request would be opened. */
export type AskingGround = {
  unit: { closedOn: string | null }
  /** Some activity of the unit is conditional. */
  conditional: boolean
  windows: readonly ChangeWindow[]
  firstOpen: number
}

/** Why a unit can't open a request any more: it closed, or nothing that it may still ask for is left. */
export function refuseAsking(
  { unit, conditional, windows, firstOpen }: AskingGround,
  today: string,
): DomainError | undefined {
  if (unit.closedOn !== null && unit.closedOn <= today)
    return new DomainError('operations.unitGone', 'conflict', { since: formatDay(unit.closedOn) })
  if (!isYearOver(firstOpen)) return undefined
  if (!conditional) return new DomainError('operations.yearOver', 'conflict')
  const isOver = !isWindowOpen(windows, today) && nextWindow(windows, today) === undefined
  return isOver ? new DomainError('operations.changeWindowsOver', 'conflict') : undefined
}
