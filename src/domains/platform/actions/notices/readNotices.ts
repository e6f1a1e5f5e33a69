import { DomainError } from '../../../../kernel/domainError.ts'
import { noticeRoutes } from '../../contracts/notices.ts'
import type { Actor } from '../../model/actor.ts'
import { inboxOf, type NoticeChoice, type ShownNotice } from '../../model/notices/notice.ts'
import type { Application } from '../../pipeline/application.ts'
import { query } from '../../pipeline/read.ts'
import type { Reader } from '../../store/database/transaction.ts'
import { readFacts, readNoticeChoice } from '../../store/noticeStore.ts'

/** @throws DomainError `platform.signInFirst`. */
function demandActor(actor: Actor | undefined): Actor {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  return actor
}

/** The inbox of one person as it is now. */
export async function readInbox(
  app: Application,
  db: Reader,
  actor: Actor,
  today: string,
): Promise<{ inbox: ShownNotice[]; choice: NoticeChoice }> {
  const choice = await readNoticeChoice(db, actor.personId)
  const noticesOf = await app.readNotices(db, today)
  return { inbox: inboxOf(noticesOf(actor, choice.muted), await readFacts(db, actor.personId)), choice }
}

export const notices = query(noticeRoutes.notices, async ({ app, db, actor: viewer, today }) => {
  const { inbox, choice } = await readInbox(app, db, demandActor(viewer), today)
  return { notices: inbox.map(({ facts: _facts, ...notice }) => notice), muted: choice.muted }
})

export const noticeChoice = query(noticeRoutes.noticeChoice, async ({ app, db, actor: viewer }) => {
  const { personId, email } = demandActor(viewer)
  return { ...(await readNoticeChoice(db, personId)), address: email, sendsMail: app.mailer !== null }
})
