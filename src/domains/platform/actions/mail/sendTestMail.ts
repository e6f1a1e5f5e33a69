import { DomainError } from '../../../../kernel/domainError.ts'
import { mailRoutes } from '../../contracts/mail.ts'
import { testMail } from '../../model/mail/testMail.ts'
import { administrationPermit } from '../../model/permissions.ts'
import { actAfter } from '../../pipeline/actAfter.ts'
import { findInstitution } from '../../store/institutionStore.ts'

/**
 * Sends one mail to whoever asks, at once and past the outbox: what comes of it is the answer. The server is spoken to before
 * the transaction, which nobody then waits for.
 *
 * @throws DomainError `platform.mailNotConfigured`.
 */
export const sendTestMail = actAfter(
  mailRoutes.sendTestMail,
  async ({ app, actor }) => {
    if (app.mailer === null) throw new DomainError('platform.mailNotConfigured', 'conflict')
    const institution = (await findInstitution(app.database.kysely))?.name ?? ''
    const mail = testMail({ institution, personName: actor.name, publicUrl: app.publicUrl })
    return app.mailer.send({ id: app.newId(), fromName: institution, address: actor.email, ...mail })
  },
  (outcome) => ({
    load: async () => undefined,
    authorize: administrationPermit,
    run: async ({ actor }) => {
      const { fault, detail } = outcome.kind === 'sent' ? { fault: null, detail: '' } : outcome
      return {
        answer: { address: actor.email, fault, detail },
        log: { things: [`platform.person:${actor.personId}`], data: { fault } },
      }
    },
  }),
)
