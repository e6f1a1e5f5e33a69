import { DomainError } from '../../../kernel/domainError.ts'
import { auditAccessRoutes, auditGivers } from '../contracts/audit.ts'
import { findAssignment } from '../model/actor.ts'
import { overlap } from '../model/calendarDay.ts'
import { periodOf } from '../model/holding.ts'
import { act } from '../pipeline/act.ts'
import { insertAccess, listAccesses } from '../store/auditStore.ts'
import type { Tx } from '../store/database/transaction.ts'
import { findPersonWithEmail, getPerson, insertPerson, type Person } from '../store/personStore.ts'
import { holdingsOfPeople, postsById } from '../store/postStore.ts'
import { readUnits } from '../store/unitStore.ts'
import { makeOneTimeLink } from './oneTimeLink.ts'

/** Whoever holds a post of today or to come is not of outside, unless the post is that of an external auditor. */
async function demandOutsider(tx: Tx, person: Person, today: string): Promise<void> {
  const held = (await holdingsOfPeople(tx, [person.id])).filter(({ validTo }) => validTo === null || validTo > today)
  const posts = await postsById(
    tx,
    held.map(({ postId }) => postId),
  )
  if (posts.some(({ roles }) => roles.some((role) => role !== 'externalAuditor')))
    throw new DomainError('platform.auditorOnStaff', 'conflict')
}

/** @throws DomainError `platform.auditorOnStaff`, `platform.auditOpen`, `platform.auditOver`, `platform.badPeriod`. */
export const giveAuditAccess = act({
  route: auditAccessRoutes.giveAuditAccess,
  load: async ({ tx, input }) => {
    const known = new Set((await readUnits(tx)).map(({ id }) => id))
    const unknown = input.units === 'all' ? undefined : input.units.find((unitId) => !known.has(unitId))
    if (unknown !== undefined) throw new DomainError('platform.unitNotFound', 'notFound', { id: unknown })
    return findPersonWithEmail(tx, input.email)
  },
  authorize: (actor) => {
    const assignment = findAssignment(actor, auditGivers)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  secretAnswer: true,
  run: async ({ tx, actor, now, today, newId, input, resource: known }) => {
    const { validFrom, validTo } = periodOf(input.from, input.until)
    if (input.until < today || validTo === null) throw new DomainError('platform.auditOver', 'invalid')
    const personId = known?.id ?? newId()
    if (known === undefined) await insertPerson(tx, { id: personId, name: input.name, email: input.email, now })
    else await demandOutsider(tx, known, today)
    const others = (await listAccesses(tx, personId)).filter(({ revokedAt }) => revokedAt === null)
    const period = { validFrom, validTo }
    if (others.some(({ from, until }) => overlap({ validFrom: from, validTo: until }, period)))
      throw new DomainError('platform.auditOpen', 'conflict')
    const { body, purpose, names } = input
    const years = [...new Set(input.years)].toSorted()
    const units = input.units === 'all' ? input.units : [...new Set(input.units)].toSorted()
    const access = { id: newId(), body, purpose, years, units, names, from: validFrom, until: validTo }
    await insertAccess(tx, { ...access, personId, givenBy: actor.personId, givenAt: now })
    const link = await makeOneTimeLink(tx, await getPerson(tx, personId), now)
    const { id, ...scope } = access
    return {
      answer: { id, ...link },
      log: {
        things: [`platform.auditAccess:${id}`, `platform.person:${personId}`],
        data: scope,
        personal: { name: input.name, email: input.email },
      },
    }
  },
})
