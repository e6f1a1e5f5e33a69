import { lazyPage, type Page } from '../../../ui/page.tsx'
import { pageTitles } from './messages.es.ts'

/** Pages on which a plan becomes official: who presented what, observations, signatures, versions, closing. */
export const approvalPages: readonly Page[] = [
  lazyPage('/plan/$year/aprobacion', pageTitles.approval, () => import('./approval/ApprovalPage.tsx'), 'ApprovalPage'),
  lazyPage(
    '/plan/$year/unidades/$unitId/tramite',
    pageTitles.unitApproval,
    () => import('./approval/UnitApprovalPage.tsx'),
    'UnitApprovalPage',
  ),
  lazyPage(
    '/plan/$year/versiones/$number/comparar/$other',
    pageTitles.compareVersions,
    () => import('./copy/CompareVersionsPage.tsx'),
    'CompareVersionsPage',
  ),
  lazyPage(
    '/plan/$year/coordinacion',
    pageTitles.coordination,
    () => import('./coordination/CoordinationPage.tsx'),
    'CoordinationPage',
  ),
  lazyPage('/plan/$year/sesiones', pageTitles.sessions, () => import('./sessions/SessionsPage.tsx'), 'SessionsPage'),
  lazyPage(
    '/plan/$year/sesiones/$number',
    pageTitles.session,
    () => import('./sessions/SessionPage.tsx'),
    'SessionPage',
  ),
  lazyPage(
    '/plan/$year/conformidad',
    pageTitles.conformity,
    () => import('./conformity/ConformityPage.tsx'),
    'ConformityPage',
  ),
  lazyPage(
    '/plan/$year/conformidad/$templateId',
    pageTitles.conformityOfType,
    () => import('./conformity/ConformityTypePage.tsx'),
    'ConformityTypePage',
  ),
  lazyPage(
    '/plan/$year/cambios',
    pageTitles.changeRequests,
    () => import('./changes/ChangeRequestsPage.tsx'),
    'ChangeRequestsPage',
  ),
  lazyPage(
    '/plan/$year/cambios/$number',
    pageTitles.changeRequest,
    () => import('./changes/ChangeRequestPage.tsx'),
    'ChangeRequestPage',
  ),
  lazyPage(
    '/plan/$year/reorganizacion',
    pageTitles.reorganisation,
    () => import('./reorganisation/ReorganisationPage.tsx'),
    'ReorganisationPage',
  ),
  lazyPage(
    '/plan/$year/reorganizacion/$unitId',
    pageTitles.settlement,
    () => import('./reorganisation/SettlementPage.tsx'),
    'SettlementPage',
  ),
  lazyPage('/plan/$year/a-una-fecha', pageTitles.planAt, () => import('./planAt/PlanAtPage.tsx'), 'PlanAtPage'),
  lazyPage('/plan/$year/cierre', pageTitles.closing, () => import('./closing/YearClosingPage.tsx'), 'YearClosingPage'),
  lazyPage(
    '/plan/$year/unidades/$unitId/cierre',
    pageTitles.unitClosing,
    () => import('./closing/UnitClosingPage.tsx'),
    'UnitClosingPage',
  ),
  lazyPage('/plan/$year/trasladadas', pageTitles.moved, () => import('./closing/MovedPage.tsx'), 'MovedPage'),
  lazyPage('/plan/$year/calendario', pageTitles.calendar, () => import('./calendar/CalendarPage.tsx'), 'CalendarPage'),
  lazyPage('/plan/$year/versiones', pageTitles.versions, () => import('./approval/VersionsPage.tsx'), 'VersionsPage'),
]
