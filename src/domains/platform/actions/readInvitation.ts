import { sessionRoutes } from '../contracts/session.ts'
import { query } from '../pipeline/read.ts'
import { sha256 } from '../store/canonicalJson.ts'
import { isInvitationOpen } from '../store/signInStore.ts'

/** Before a password is typed for nothing. One answer for every link that does not work: nobody learns which ones were given. */
export const invitation = query(sessionRoutes.invitation, async ({ app, db, input }) => ({
  works: await isInvitationOpen(db, sha256(input.token), app.clock.now()),
}))
