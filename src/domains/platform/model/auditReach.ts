import type { AuditReach } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'

/** An access of an external auditor that is open today. */
export type AuditAccess = AuditReach & { id: string; body: string; purpose: string; from: string; until: string }

/**
 * Whatever the access does not name is outside of it.
 *
 * @throws DomainError `platform.outsideAudit` naming what was asked for beyond it.
 */
export function demandWithin(access: AuditReach, asked: AuditReach): void {
  const years = asked.years.filter((year) => !access.years.includes(year))
  const { units } = access
  const unitsFit =
    units === 'all' ||
    (asked.units !== 'all' && asked.units.length > 0 && asked.units.every((id) => units.includes(id)))
  const fits = asked.years.length > 0 && years.length === 0 && unitsFit && (access.names || !asked.names)
  if (!fits) throw new DomainError('platform.outsideAudit', 'forbidden', { years, units: !unitsFit })
}
