import { noticeRoutes } from '../../contracts/notices.ts'
import { ownPermit } from '../../model/permissions.ts'
import { act } from '../../pipeline/act.ts'
import { saveNoticeChoice } from '../../store/noticeStore.ts'

export const chooseNotices = act({
  route: noticeRoutes.chooseNotices,
  load: async () => undefined,
  authorize: ownPermit,
  run: async ({ tx, actor, now, input }) => {
    await saveNoticeChoice(tx, actor.personId, input, now)
    return {
      answer: { digest: input.digest },
      log: { things: [`platform.person:${actor.personId}`], data: { digest: input.digest, muted: input.muted } },
    }
  },
})
