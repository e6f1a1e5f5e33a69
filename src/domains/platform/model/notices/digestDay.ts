import { hourIn } from '../../../../kernel/clock.ts'
import { isBusinessDay, type WorkingCalendar } from '../workingCalendar/businessDays.ts'

/** From this hour of the institution's day on the digest is made: it is there when people come. */
export const DIGEST_HOUR = 6

/** Whether the runner makes the digest now: on business days, from the hour on. */
export function isDigestTime(
  calendar: WorkingCalendar,
  { now, today, timeZone }: { now: string; today: string; timeZone: string },
): boolean {
  return isBusinessDay(calendar, today) && hourIn(timeZone, now) >= DIGEST_HOUR
}
