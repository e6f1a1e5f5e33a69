import { noticeRoutes } from '../../contracts/notices.ts'
import { ownPermit } from '../../model/permissions.ts'
import { act } from '../../pipeline/act.ts'
import { markFacts } from '../../store/noticeStore.ts'
import { readInbox } from './readNotices.ts'

/** Of what the person is told now and nothing else. It says nothing of what was done, so it leaves no line in the log. */
export const markNotices = act({
  route: noticeRoutes.markNotices,
  load: async () => undefined,
  authorize: ownPermit,
  run: async ({ app, tx, actor, now, today, input: { ids, isRead } }) => {
    const { inbox } = await readInbox(app, tx, actor, today)
    const chosen = inbox.filter(({ id }) => ids.includes(id))
    const facts = chosen.flatMap((notice) => notice.facts)
    await markFacts(tx, actor.personId, facts, { isRead, now })
    return { answer: { marked: chosen.length }, log: null }
  },
})
