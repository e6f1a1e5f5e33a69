import { auditAccessRoutes, auditGivers } from '../contracts/audit.ts'
import { findAssignment } from '../model/actor.ts'
import { auditState } from '../model/auditReach.ts'
import { query } from '../pipeline/read.ts'
import { listAccesses } from '../store/auditStore.ts'

export const listAuditAccess = query(auditAccessRoutes.listAuditAccess, async ({ db, actor, today }) => ({
  accesses: (await listAccesses(db)).map(({ personId: _person, ...access }) => ({
    ...access,
    state: auditState(access, today),
  })),
  mayGive: actor !== undefined && findAssignment(actor, auditGivers) !== undefined,
}))
