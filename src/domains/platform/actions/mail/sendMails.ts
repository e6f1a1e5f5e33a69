import type { Mailer, OutgoingMail } from '../../model/mail/mailer.ts'
import { afterTry, serverFaults } from '../../model/mail/outbox.ts'
import type { Application } from '../../pipeline/application.ts'
import { inTransaction } from '../../store/database/transaction.ts'
import { findInstitution } from '../../store/institutionStore.ts'
import { settleMail, settleOutbox, takeMail } from '../../store/mail/outboxStore.ts'

export type Sent = { sent: number; notSent: number }

/**
 * Sends what waits in the outbox and whose time has come. A mail is taken and committed before its server hears of it, so
 * that two senders never have the same one, and one that dies in between leaves it marked instead of sending it again. A
 * fault of the server itself ends the turn: the others keep their tries.
 */
export async function sendMails(app: Application, mailer: Mailer): Promise<Sent> {
  const { clock, database } = app
  await inTransaction(database, (tx) => settleOutbox(tx, clock.today(), clock.now()))
  const fromName = (await findInstitution(database.kysely))?.name ?? ''
  const counts = { sent: 0, notSent: 0 }
  for (;;) {
    const mail = await inTransaction(database, (tx) => takeMail(tx, clock.now()))
    if (mail === undefined) return counts
    const { attempts, ...taken } = mail
    const message: OutgoingMail = { ...taken, fromName }
    const outcome = await mailer.send(message)
    const now = clock.now()
    const next = afterTry(outcome, attempts, now)
    await inTransaction(database, (tx) => settleMail(tx, mail.id, outcome, { ...next, now }))
    counts[outcome.kind === 'sent' ? 'sent' : 'notSent'] += 1
    if (outcome.kind === 'refused' && serverFaults.includes(outcome.fault)) return counts
  }
}
