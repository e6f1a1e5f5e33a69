import { dayIn } from '../../../../kernel/clock.ts'

export type TermState = 'until' | 'late' | 'cameLate'

/**
 * Where a term stands: it still runs, it ended while the plan waited, or it had ended before the plan came. `since` is an
 * instant, which counts as its day in the institution's time zone; null: since the plan was opened. The last day still counts.
 */
export function termState(
  { since, endsOn, daysLate }: { since: string | null; endsOn: string; daysLate: number },
  timeZone: string,
): TermState {
  if (daysLate <= 0) return 'until'
  const came = since === null ? null : dayIn(timeZone, since)
  return came !== null && came > endsOn ? 'cameLate' : 'late'
}
