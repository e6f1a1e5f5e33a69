import { DomainError } from '../../../../kernel/domainError.ts'
import { findAssignment, staffRoles } from '../../model/actor.ts'
import { digestMail } from '../../model/mail/digestMail.ts'
import { minutesLater } from '../../model/mail/outbox.ts'
import { digestOf, inboxOf, usualChoice } from '../../model/notices/notice.ts'
import type { Application } from '../../pipeline/application.ts'
import { inTransaction } from '../../store/database/transaction.ts'
import { findInstitution } from '../../store/institutionStore.ts'
import { insertMails, type NewMail, takeDigestDay } from '../../store/mail/outboxStore.ts'
import { forgetReadBefore, listActors, listNoticeChoices, readFactsOfAll } from '../../store/noticeStore.ts'
import { noticesOfAll } from '../notices/readNotices.ts'

/** What was read half a year ago and still waits is worth telling again. */
const REMEMBERED_MINUTES = 180 * 24 * 60

/**
 * Puts the digests of today in the outbox, one for each person who wants it and has something new. Done once for each day,
 * by whoever comes first; everybody else finds the day taken.
 *
 * @returns how many it made; null where the day was taken.
 */
export async function makeDigests(app: Application): Promise<number | null> {
  const [now, day] = [app.clock.now(), app.clock.today()]
  return inTransaction(app.database, async (tx) => {
    const institution = await findInstitution(tx)
    if (institution === undefined) throw new DomainError('platform.notInstalled', 'unavailable')
    if (!(await takeDigestDay(tx, day, now))) return null
    await forgetReadBefore(tx, minutesLater(now, -REMEMBERED_MINUTES))
    const [choices, read] = [await listNoticeChoices(tx), await readFactsOfAll(tx)]
    const noticesOf = await noticesOfAll(app, tx, day)
    const staff = (await listActors(tx, day)).filter((actor) => findAssignment(actor, staffRoles) !== undefined)
    const mails = staff.flatMap((actor): NewMail[] => {
      const choice = choices.get(actor.personId) ?? usualChoice
      if (choice.digest === 'never') return []
      const told = digestOf(inboxOf(noticesOf(actor, choice.muted), read.get(actor.personId) ?? new Set()))
      if (told.length === 0) return []
      const { publicUrl } = app
      const mail = digestMail(told, { institution: institution.name, personName: actor.name, day, publicUrl })
      return [{ id: app.newId(), personId: actor.personId, day, address: actor.email, ...mail }]
    })
    await insertMails(tx, mails, now)
    return mails.length
  })
}
