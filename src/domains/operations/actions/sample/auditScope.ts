import { DomainError } from '../../../../kernel/domainError.ts'
import { compareText } from '../../../../kernel/text.ts'
import { query, unitsAt } from '../../../platform/index.ts'
import { auditorAccess } from '../../../platform/model/index.ts'
import { auditRoutes } from '../../contracts/audit.ts'
import { listPlans } from '../../store/planStore.ts'
import { listVersions } from '../../store/versionStore.ts'

/** What the person may take a sample of: an auditor what the access reaches, the staff everything. */
export const auditScope = query(auditRoutes.auditScope, async ({ db, actor, today }) => {
  if (actor === undefined) throw new DomainError('platform.signInFirst', 'unauthenticated')
  const access = auditorAccess(actor) ?? null
  const plans = (await listPlans(db)).filter(({ year }) => access === null || access.years.includes(year))
  const units = await unitsAt(db, today)
  const reached = units.filter(({ id }) => access === null || access.units === 'all' || access.units.includes(id))
  return {
    access,
    plans: await Promise.all(
      plans.map(async ({ id, year, title }) => ({
        year,
        title,
        versions: (await listVersions(db, id)).map(({ number, status, approvedOn, sha256 }) => ({
          number,
          status,
          approvedOn,
          sha256,
        })),
      })),
    ),
    units: reached.map(({ id, code, name }) => ({ id, code, name })).toSorted((a, b) => compareText(a.name, b.name)),
  }
})
