import { DomainError } from '../../../../kernel/domainError.ts'
import { noticeRoutes } from '../../contracts/notices.ts'
import { type Actor, findAssignment } from '../../model/actor.ts'
import { fileNotice } from '../../model/files/fileCheck.ts'
import { inboxOf, type NoticeChoice, type ShownNotice } from '../../model/notices/notice.ts'
import type { Application, NoticesOf } from '../../pipeline/application.ts'
import { query } from '../../pipeline/read.ts'
import type { Reader } from '../../store/database/transaction.ts'
import { findFaults } from '../../store/files/fileCheckStore.ts'
import { readFacts, readNoticeChoice } from '../../store/noticeStore.ts'

/** @throws DomainError `platform.signInFirst`. */
function demandActor(actor: Actor | undefined): Actor {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  return actor
}

/** What waits in every domain, this one with it: files that are not as they were kept, for administration. */
export async function noticesOfAll(
  app: Pick<Application, 'readNotices'>,
  db: Reader,
  today: string,
): Promise<NoticesOf> {
  const noticesOf = await app.readNotices(db, today)
  const ofFiles = fileNotice(await findFaults(db))
  return (actor, muted) => {
    const own = findAssignment(actor, ['admin']) === undefined ? [] : ofFiles
    return [...own.filter(({ kind }) => !muted.includes(kind)), ...noticesOf(actor, muted)]
  }
}

/** The inbox of one person as it is now. */
export async function readInbox(
  app: Application,
  db: Reader,
  actor: Actor,
  today: string,
): Promise<{ inbox: ShownNotice[]; choice: NoticeChoice }> {
  const choice = await readNoticeChoice(db, actor.personId)
  const noticesOf = await noticesOfAll(app, db, today)
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
