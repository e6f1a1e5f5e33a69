import { instructors } from '../../domains/monitoring/model/index.ts'
import { staffRoles } from '../../domains/platform/model/index.ts'
import type { Role } from '../../kernel/contract.ts'
import type { NavItem } from '../../ui/shell/ThreadNav.tsx'
import { appText } from './messages.es.ts'
import type { Session } from './useSession.ts'

type PlanStatus = keyof typeof appText.planStatus
export type YearPlan = { year: number; status: PlanStatus }

const has = (session: Session, ...allowed: Role[]): boolean =>
  session.assignments.some((assignment) => assignment.roles.some((role) => allowed.includes(role)))

/** Holds a post today; an external auditor does not. */
export const isStaff = (session: Session): boolean => has(session, ...staffRoles)

/** Gives instructions to units, from any page. */
export const mayInstruct = (session: Session): boolean => has(session, ...instructors)

const under = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`)

/** The year that an address speaks of. */
export function yearIn(path: string): number | undefined {
  const year = /^\/(?:plan|seguimiento)\/(\d{4})(?:\/|$)/u.exec(path)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** Plans that rule or ruled are followed; the others have nothing to follow yet. */
const FOLLOWED: readonly PlanStatus[] = ['inForce', 'closed']

/** Where following begins: in the year at work, if its plan is followed; else that page chooses the year. */
function monitoringHref(path: string, plans: readonly YearPlan[]): string {
  const plan = plans.find(({ year }) => year === yearIn(path))
  return plan !== undefined && FOLLOWED.includes(plan.status) ? `/seguimiento/${plan.year}` : '/seguimiento'
}

/** The stages of the thread that exist so far, in its order; a stage appears when it works for real. */
export function stagesAt(path: string, year: number | undefined, plans: readonly YearPlan[] = []): NavItem[] {
  const strategy = { label: appText.strategy, href: '/estrategia', current: under(path, '/estrategia') }
  if (year === undefined) return [strategy]
  return [
    strategy,
    { label: appText.plan, href: `/plan/${year}`, current: under(path, '/plan') },
    { label: appText.monitoring, href: monitoringHref(path, plans), current: under(path, '/seguimiento') },
  ]
}

/** What stands beside the thread: only what the person's posts allow. */
export function extrasAt(path: string, session: Session): NavItem[] {
  const items: (NavItem & { shown: boolean })[] = [
    {
      label: appText.board,
      href: '/tablero',
      current: path === '/tablero' || /^\/seguimiento\/\d+\/tablero$/u.test(path),
      shown: has(session, 'authority', 'executive'),
    },
    {
      label: appText.importPlan,
      href: '/plan/importar',
      current: under(path, '/plan/importar'),
      shown: has(session, 'planningOfficer'),
    },
    {
      label: appText.units,
      href: '/admin/unidades',
      current: under(path, '/admin/unidades'),
      shown: session.audit === null,
    },
    {
      label: appText.people,
      href: '/admin/personas',
      current: under(path, '/admin/personas'),
      shown: has(session, 'admin'),
    },
    {
      label: appText.institution,
      href: '/admin/institucion',
      current: under(path, '/admin/institucion'),
      shown: has(session, 'admin'),
    },
    {
      label: appText.calendar,
      href: '/admin/calendario',
      current: under(path, '/admin/calendario'),
      shown: has(session, 'admin', 'planningOfficer'),
    },
    {
      label: appText.log,
      href: '/registro',
      current: under(path, '/registro'),
      shown: has(session, 'admin', 'internalControl', 'planningOfficer'),
    },
    {
      label: appText.audit,
      href: '/auditoria',
      current: under(path, '/auditoria'),
      shown: has(session, 'admin', 'internalControl', 'planningOfficer'),
    },
    { label: appText.help, href: '/ayuda', current: under(path, '/ayuda'), shown: true },
  ]
  return items.filter((item) => item.shown).map(({ shown: _shown, ...item }) => item)
}
