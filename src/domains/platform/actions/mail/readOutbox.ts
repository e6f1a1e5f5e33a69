import { mailRoutes, OUTBOX_PAGE } from '../../contracts/mail.ts'
import { mailStatuses, refuseRetry } from '../../model/mail/outbox.ts'
import { query } from '../../pipeline/read.ts'
import { countMails, listMails } from '../../store/mail/outboxStore.ts'

const wanted = { pending: mailStatuses.filter((status) => status !== 'sent'), all: mailStatuses } as const

export const outbox = query(mailRoutes.outbox, async ({ app, db, today, input: { ver } }) => {
  const counts = await countMails(db)
  const countOf = (status: (typeof mailStatuses)[number]): number => counts.get(status) ?? 0
  const mails = await listMails(db, wanted[ver], OUTBOX_PAGE)
  return {
    server: app.mailer?.server ?? null,
    counts: {
      ...{ waiting: countOf('waiting'), sending: countOf('sending'), sent: countOf('sent') },
      ...{ failed: countOf('failed'), uncertain: countOf('uncertain'), expired: countOf('expired') },
    },
    mails: mails.map((mail) => ({ ...mail, mayRetry: refuseRetry(mail, today) === undefined })),
  }
})
