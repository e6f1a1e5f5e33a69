import { giveAuditAccess } from '../../src/domains/platform/index.ts'
import { as, type DemoGround, goTo } from './ground.ts'

/** The external auditor of the demo reads the plan of last year, all units, without names, until the end of the contract. */
export async function inviteAuditor(ground: DemoGround): Promise<void> {
  const { app, ministry } = ground
  goTo(ground, ministry.today)
  const auditor = as(ground, 'UCI-EXT')
  const person = ministry.people.find(({ email }) => auditor.kind === 'email' && email === auditor.email)
  const years = ministry.planYears.map(({ year }) => year)
  if (person === undefined) throw new Error('the demo has no external auditor')
  const input = {
    name: person.name,
    email: person.email,
    body: 'Auditores Asociados del Istmo',
    purpose: 'Examen del plan de trabajo del año pasado, su aprobación y sus cambios',
    years: [Math.min(...years)],
    units: 'all' as const,
    names: false,
    from: ministry.today,
    until: `${Math.max(...years)}-12-31`,
  }
  await giveAuditAccess.call(app, { credentials: as(ground, 'UCI-JEF'), input })
}
