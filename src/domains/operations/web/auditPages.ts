import { lazyPage, type Page } from '../../../ui/page.tsx'
import { pageTitles } from './messages.es.ts'

/** What auditors take and who of outside may. */
export const auditPages: readonly Page[] = [
  lazyPage('/auditoria', pageTitles.audit, () => import('./audit/AuditPage.tsx'), 'AuditPage'),
]
