import type { AuditReach } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'

/** An access of an external auditor; `until` is the first day on which it is closed. */
export type AuditAccess = AuditReach & { id: string; body: string; purpose: string; from: string; until: string }

export type AuditState = 'future' | 'open' | 'ended' | 'revoked'

export function auditState(
  { from, until, revokedAt }: Pick<AuditAccess, 'from' | 'until'> & { revokedAt: string | null },
  today: string,
): AuditState {
  if (revokedAt !== null) return 'revoked'
  if (today < from) return 'future'
  return today < until ? 'open' : 'ended'
}

/**
 * Whatever the access does not name is outside of it.
 *
 * @throws DomainError `platform.outsideAudit` naming the years that were asked for beyond it.
 */
export function demandWithin(access: AuditReach, asked: AuditReach): void {
  const years = asked.years.filter((year) => !access.years.includes(year))
  const yearsFit = asked.years.length > 0 && years.length === 0
  const fits = yearsFit && unitsFit(access.units, asked.units) && (access.names || !asked.names)
  if (!fits) throw new DomainError('platform.outsideAudit', 'forbidden', { years })
}

function unitsFit(granted: AuditReach['units'], asked: AuditReach['units']): boolean {
  if (granted === 'all') return true
  return asked !== 'all' && asked.length > 0 && asked.every((id) => granted.includes(id))
}
