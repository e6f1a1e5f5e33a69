import { roles } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import { compareText } from '../../../kernel/text.ts'
import { sessionRoutes } from '../contracts/session.ts'
import { auditorAccess } from '../model/actor.ts'
import { query } from '../pipeline/read.ts'
import { findYearlyPlanLabel } from '../store/countryPackStore.ts'
import { type DemoPerson, listDemoPersons } from '../store/demoStore.ts'
import { findInstitution } from '../store/institutionStore.ts'

/** One demo person for each role is enough to try most of it; in the order of the roles. */
function onePerRole(persons: readonly DemoPerson[]): DemoPerson[] {
  return roles.flatMap((role) => persons.find((person) => person.role === role) ?? [])
}

/** Everybody once: what goes from one unit to another needs a person of each. */
function byUnit(persons: readonly DemoPerson[]): Omit<DemoPerson, 'role'>[] {
  const once = new Map(persons.map(({ role: _role, ...person }) => [person.email, person]))
  return [...once.values()].sort((a, b) => compareText(a.unit, b.unit) || compareText(a.post, b.post))
}

export const welcome = query(sessionRoutes.welcome, async ({ app, db, today }) => {
  const institution = (await findInstitution(db)) ?? null
  const persons = app.demoSignIn ? await listDemoPersons(db, today) : []
  return { institution, demo: onePerRole(persons), demoStaff: byUnit(persons) }
})

export const me = query(sessionRoutes.me, async ({ app, db, actor, today }) => {
  const institution = await findInstitution(db)
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  if (institution === undefined) throw new DomainError('platform.notInstalled', 'unavailable')
  const yearlyPlan = await findYearlyPlanLabel(db)
  const audit = auditorAccess(actor) ?? null
  return { ...actor, audit, today, institution: { ...institution, yearlyPlan }, engine: app.database.engine }
})
