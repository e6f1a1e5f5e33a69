import { DomainError } from '../../../kernel/domainError.ts'
import { auditAccessRoutes, auditGivers } from '../contracts/audit.ts'
import { findAssignment } from '../model/actor.ts'
import { auditState } from '../model/auditReach.ts'
import { act } from '../pipeline/act.ts'
import { getAccess, revokeAccess } from '../store/auditStore.ts'
import { endSessionsOf } from '../store/sessionStore.ts'
import { endInvitationsOf } from '../store/signInStore.ts'

/** @throws DomainError `platform.auditNotFound`, `platform.auditClosed`. */
export const revokeAuditAccess = act({
  route: auditAccessRoutes.revokeAuditAccess,
  load: ({ tx, input }) => getAccess(tx, input.accessId),
  authorize: (actor) => {
    const assignment = findAssignment(actor, auditGivers)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, actor, now, today, input, resource: access }) => {
    if (!['open', 'future'].includes(auditState(access, today)))
      throw new DomainError('platform.auditClosed', 'conflict')
    await revokeAccess(tx, access.id, { by: actor.personId, at: now, why: input.reason })
    await endInvitationsOf(tx, access.personId, now)
    const endedSessions = await endSessionsOf(tx, access.personId, now)
    return {
      answer: { id: access.id },
      log: {
        things: [`platform.auditAccess:${access.id}`, `platform.person:${access.personId}`],
        data: { reason: input.reason, endedSessions },
      },
    }
  },
})
