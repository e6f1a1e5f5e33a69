import { sessionRoutes } from '../contracts/session.ts'
import { act } from '../pipeline/act.ts'
import { sha256 } from '../store/canonicalJson.ts'
import { endSession, endSessionsOf } from '../store/sessionStore.ts'

export const signOut = act({
  route: sessionRoutes.signOut,
  load: async () => undefined,
  authorize: () => ({ assignment: null, scope: [] }),
  run: async ({ tx, actor, now, input, credentials }) => {
    let ended = 1
    if (input.everywhere) ended = await endSessionsOf(tx, actor.personId, now)
    else if (credentials.kind === 'token' && credentials.token !== null)
      await endSession(tx, sha256(credentials.token), now)
    return {
      answer: { ended },
      log: { things: [`platform.person:${actor.personId}`], data: { everywhere: input.everywhere } },
    }
  },
})
