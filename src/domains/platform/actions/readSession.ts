import { type Role, roles } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import { sessionRoutes } from '../contracts/session.ts'
import { auditorAccess } from '../model/actor.ts'
import { query } from '../pipeline/read.ts'
import { findYearlyPlanLabel } from '../store/countryPackStore.ts'
import { listDemoPersons } from '../store/demoStore.ts'
import { findInstitution } from '../store/institutionStore.ts'

/** One demo person for each role is enough to try everything; in the order of the roles. */
function onePerRole<T extends { role: Role }>(persons: T[]): T[] {
  return roles.flatMap((role) => persons.find((person) => person.role === role) ?? [])
}

export const welcome = query(sessionRoutes.welcome, async ({ app, db, today }) => {
  const institution = await findInstitution(db)
  return {
    institution: institution ?? null,
    demo: app.demoSignIn ? onePerRole(await listDemoPersons(db, today)) : [],
  }
})

export const me = query(sessionRoutes.me, async ({ app, db, actor, today }) => {
  const institution = await findInstitution(db)
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  if (institution === undefined) throw new DomainError('platform.notInstalled', 'unavailable')
  const yearlyPlan = await findYearlyPlanLabel(db)
  const audit = auditorAccess(actor) ?? null
  return { ...actor, audit, today, institution: { ...institution, yearlyPlan }, engine: app.database.engine }
})
