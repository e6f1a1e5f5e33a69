import { DomainError } from '../../../../kernel/domainError.ts'
import { isDigestTime } from '../../model/notices/digestDay.ts'
import { isBusinessDay } from '../../model/workingCalendar/businessDays.ts'
import type { Application } from '../../pipeline/application.ts'
import { readWorkingCalendar } from '../../store/calendarStore.ts'
import { findInstitution } from '../../store/institutionStore.ts'
import { makeDigests } from './makeDigests.ts'
import { type Sent, sendMails } from './sendMails.ts'

async function workingDays(app: Application, today: string) {
  const year = Number(today.slice(0, 4))
  return readWorkingCalendar(app.database.kysely, { fromYear: year, toYear: year })
}

/** One turn of the background runner: the digests of the day from its hour on, then whatever waits. Without a server, nothing. */
export async function digestTurn(app: Application): Promise<Sent> {
  if (app.mailer === null) return { sent: 0, notSent: 0 }
  const [now, today] = [app.clock.now(), app.clock.today()]
  const timeZone = (await findInstitution(app.database.kysely))?.timeZone ?? 'UTC'
  if (isDigestTime(await workingDays(app, today), { now, today, timeZone })) await makeDigests(app)
  return sendMails(app, app.mailer)
}

/**
 * The same by order and at any hour; on a day that is no business day only what already waits goes out.
 *
 * @returns `made` null where today's digests were made before, or today is no business day.
 * @throws DomainError `platform.mailNotConfigured`.
 */
export async function sendDigestsNow(
  app: Application,
): Promise<Sent & { made: number | null; isBusinessDay: boolean }> {
  if (app.mailer === null) throw new DomainError('platform.mailNotConfigured', 'conflict')
  const today = app.clock.today()
  const works = isBusinessDay(await workingDays(app, today), today)
  const made = works ? await makeDigests(app) : null
  return { ...(await sendMails(app, app.mailer)), made, isBusinessDay: works }
}
