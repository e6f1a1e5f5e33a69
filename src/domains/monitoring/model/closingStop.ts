import { formatDay } from '../../../kernel/day.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Month } from '../../../kernel/month.ts'
import { type ClosingExtension, dueDayOf } from './monthClosing.ts'

/** What keeps months from being closed on a day: the day of a month that every unit has, or extensions that still run. */
export type ClosingStop =
  | { kind: 'day'; month: Month; dueOn: string }
  | { kind: 'extensions'; extensions: readonly ClosingExtension[] }

/**
 * The first is told alone: while the day that all have runs, nobody's extension matters.
 *
 * @param months those that would be closed, in their order, each with the day of units without more time
 */
export function closingStop(
  months: readonly { month: Month; dueOn: string }[],
  extensions: readonly ClosingExtension[],
  unitIds: readonly string[],
  today: string,
): ClosingStop | undefined {
  const running = months.findLast(({ dueOn }) => dueOn >= today)
  if (running !== undefined) return { kind: 'day', ...running }
  const longer = months.flatMap(({ month, dueOn }) =>
    unitIds.flatMap((unitId) => dueDayOf(dueOn, extensions, unitId, month).extension ?? []),
  )
  const late = longer.filter(({ dueOn }) => dueOn >= today)
  return late.length === 0 ? undefined : { kind: 'extensions', extensions: late }
}

/** Why an extension can't be withdrawn on a day: it was already, or it has ended and the unit used it. */
export function refuseWithdrawal(
  { withdrawn, dueOn }: Pick<ClosingExtension, 'withdrawn' | 'dueOn'>,
  today: string,
): DomainError | undefined {
  if (withdrawn !== null) return new DomainError('monitoring.extensionWithdrawn', 'conflict')
  if (dueOn < today) return new DomainError('monitoring.extensionEnded', 'conflict', { dueOn: formatDay(dueOn) })
  return undefined
}
