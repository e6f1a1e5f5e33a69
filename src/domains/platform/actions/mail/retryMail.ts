import { DomainError } from '../../../../kernel/domainError.ts'
import { mailRoutes } from '../../contracts/mail.ts'
import { refuseRetry } from '../../model/mail/outbox.ts'
import { administrationPermit } from '../../model/permissions.ts'
import { act } from '../../pipeline/act.ts'
import { holdMail, retryHeldMail } from '../../store/mail/outboxStore.ts'

/** @throws DomainError `platform.mailNotFound`, `platform.mailNotConfigured`, and what `refuseRetry` says. */
export const retryMail = act({
  route: mailRoutes.retryMail,
  load: ({ tx, input }) => holdMail(tx, input.mailId),
  authorize: administrationPermit,
  run: async ({ app, tx, now, today, resource: mail }) => {
    if (app.mailer === null) throw new DomainError('platform.mailNotConfigured', 'conflict')
    const refusal = refuseRetry(mail, today)
    if (refusal !== undefined) throw refusal
    await retryHeldMail(tx, mail.id, now)
    return { answer: { id: mail.id }, log: { things: [`platform.person:${mail.personId}`], data: { day: mail.day } } }
  },
})
