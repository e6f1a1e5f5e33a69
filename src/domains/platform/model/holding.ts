import { DomainError } from '../../../kernel/domainError.ts'
import { dayAfter, overlap, type Period } from './calendarDay.ts'

/**
 * A period from a first day to a last day, both included, as people give them.
 *
 * @throws DomainError `platform.badPeriod` when it ends before it begins.
 */
export function periodOf(from: string, until: string | null): Period {
  if (until !== null && until < from) throw new DomainError('platform.badPeriod', 'invalid', { from, until })
  return { validFrom: from, validTo: until === null ? null : dayAfter(until) }
}

/**
 * The first day after, when something that lasts gets an end.
 *
 * @throws DomainError `platform.tooEarly` when it would never have been, `platform.alreadyEnded` when it ends then or before.
 */
export function endAt(period: Period, validTo: string): string {
  if (validTo <= period.validFrom) throw new DomainError('platform.tooEarly', 'invalid', { from: period.validFrom })
  if (period.validTo !== null && period.validTo <= validTo)
    throw new DomainError('platform.alreadyEnded', 'conflict', { until: period.validTo })
  return validTo
}

/**
 * A post is held only while it exists, and by the same person once at a time.
 *
 * @throws DomainError `platform.postNotOpen`, `platform.assignmentOverlaps`.
 */
export function demandCanHold(
  post: Period,
  holdings: readonly (Period & { personId: string })[],
  next: Period & { personId: string },
): void {
  const outlives = post.validTo !== null && (next.validTo === null || next.validTo > post.validTo)
  if (next.validFrom < post.validFrom || outlives) {
    throw new DomainError('platform.postNotOpen', 'invalid', { from: post.validFrom, validTo: post.validTo })
  }
  if (holdings.some((held) => held.personId === next.personId && overlap(held, next)))
    throw new DomainError('platform.assignmentOverlaps', 'conflict', {})
}
