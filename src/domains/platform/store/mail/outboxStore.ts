import { sql } from 'kysely'
import { DomainError } from '../../../../kernel/domainError.ts'
import {
  type MailFault,
  type MailOutcome,
  type MailStatus,
  minutesLater,
  SENDING_MINUTES,
} from '../../model/mail/outbox.ts'
import type { Reader, Tx } from '../database/transaction.ts'

/** Takes a day for its digests; false where somebody else did. Whoever comes meanwhile waits for the first to end. */
export async function takeDigestDay(tx: Tx, day: string, now: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('platform_digest_day')
    .values({ day, made_at: now, mails: 0 })
    .onConflict((conflict) => conflict.column('day').doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0) > 0
}

export type NewMail = {
  id: string
  personId: string
  day: string
  address: string
  subject: string
  text: string
  html: string
}

/** Puts the digests of a day in the outbox; the day must have been taken. */
export async function insertMails(tx: Tx, mails: readonly NewMail[], now: string): Promise<void> {
  for (const { personId, text, html, ...mail } of mails)
    await tx
      .insertInto('platform_mail')
      .values({
        ...{ ...mail, person_id: personId, body_text: text, body_html: html },
        ...{ status: 'waiting', next_try_at: now, created_at: now },
      })
      .execute()
  const [first] = mails
  if (first === undefined) return
  await tx.updateTable('platform_digest_day').set({ mails: mails.length }).where('day', '=', first.day).execute()
}

/** Mails are kept this long; what they say is in the pages anyway. */
const KEPT_DAYS = 60

/**
 * Ends what can't go out any more: mails of days that have passed, and those whose sender ended before the answer of the
 * server came. Old ones are thrown away.
 */
export async function settleOutbox(tx: Tx, today: string, now: string): Promise<void> {
  await tx
    .updateTable('platform_mail')
    .set({ status: 'uncertain', fault: 'noAnswer' })
    .where('status', '=', 'sending')
    .where('tried_at', '<', minutesLater(now, -SENDING_MINUTES))
    .execute()
  await tx
    .updateTable('platform_mail')
    .set({ status: 'expired', next_try_at: null })
    .where('status', '=', 'waiting')
    .where('day', '<', today)
    .execute()
  await tx
    .deleteFrom('platform_mail')
    .where('created_at', '<', minutesLater(now, -KEPT_DAYS * 24 * 60))
    .execute()
}

export type TakenMail = { id: string; address: string; subject: string; text: string; html: string; attempts: number }

/** Takes the next mail whose time has come. Two who ask at once get two mails; committed before anything is sent. */
export async function takeMail(tx: Tx, now: string): Promise<TakenMail | undefined> {
  const { rows } = await sql<TakenMail>`
    update platform_mail set status = 'sending', attempts = attempts + 1, tried_at = ${now}, next_try_at = null
    where id = (
      select id from platform_mail where status = 'waiting' and next_try_at <= ${now}
      order by next_try_at, id limit 1 for update skip locked
    )
    returning id, address, subject, body_text as "text", body_html as "html", attempts`.execute(tx)
  return rows[0]
}

/** Writes what came of a try; of a mail that is not being sent any more nothing. */
export async function settleMail(
  tx: Tx,
  id: string,
  outcome: MailOutcome,
  next: { status: MailStatus; nextTryAt: string | null; now: string },
): Promise<void> {
  const refused = outcome.kind === 'refused'
  await tx
    .updateTable('platform_mail')
    .set({
      ...{ status: next.status, next_try_at: next.nextTryAt, sent_at: outcome.kind === 'sent' ? next.now : null },
      ...{ fault: refused ? outcome.fault : null, fault_detail: refused ? outcome.detail : '' },
    })
    .where('id', '=', id)
    .where('status', '=', 'sending')
    .execute()
}

/** A mail of the outbox without what it says: that is between Hilo and the person. */
export type OutboxMail = {
  id: string
  personName: string
  day: string
  address: string
  status: MailStatus
  attempts: number
  nextTryAt: string | null
  fault: MailFault | null
  detail: string
  sentAt: string | null
}

function outboxQuery(db: Reader) {
  return db
    .selectFrom('platform_mail as mail')
    .innerJoin('platform_person as person', 'person.id', 'mail.person_id')
    .select(['mail.id', 'mail.day', 'mail.address', 'mail.status', 'mail.attempts', 'mail.next_try_at as nextTryAt'])
    .select(['mail.fault', 'mail.fault_detail as detail', 'mail.sent_at as sentAt', 'person.name as personName'])
}

type Row = Awaited<ReturnType<ReturnType<typeof outboxQuery>['execute']>>[number]

// The table's check and the one writer allow no others.
const toMail = (row: Row): OutboxMail => ({
  ...row,
  status: row.status as MailStatus,
  fault: row.fault as MailFault | null,
})

/** The newest mails, or the newest of some states. */
export async function listMails(db: Reader, statuses: readonly MailStatus[], limit: number): Promise<OutboxMail[]> {
  const rows = await outboxQuery(db)
    .where('mail.status', 'in', statuses)
    .orderBy('mail.day', 'desc')
    .orderBy('person.name_folded')
    .orderBy('mail.id')
    .limit(limit)
    .execute()
  return rows.map(toMail)
}

/** How many mails stand in each state; a state without any is not there. */
export async function countMails(db: Reader): Promise<Map<MailStatus, number>> {
  const rows = await db
    .selectFrom('platform_mail')
    .select(({ fn }) => ['status', fn.countAll<number>().as('count')])
    .groupBy('status')
    .execute()
  return new Map(rows.map(({ status, count }) => [status as MailStatus, count]))
}

/**
 * A mail held until the act ends.
 *
 * @throws DomainError `platform.mailNotFound`.
 */
export async function holdMail(
  tx: Tx,
  id: string,
): Promise<{ id: string; status: MailStatus; day: string; personId: string }> {
  const row = await tx
    .selectFrom('platform_mail')
    .select(['id', 'status', 'day', 'person_id as personId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new DomainError('platform.mailNotFound', 'notFound', { id })
  return { ...row, status: row.status as MailStatus }
}

/** Lets a held mail go out at the next turn, counting its tries anew. */
export async function retryHeldMail(tx: Tx, id: string, now: string): Promise<void> {
  await tx
    .updateTable('platform_mail')
    .set({ status: 'waiting', next_try_at: now, attempts: 0 })
    .where('id', '=', id)
    .execute()
}
