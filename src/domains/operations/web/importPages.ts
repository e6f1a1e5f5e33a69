import { lazyPage, type Page } from '../../../ui/page.tsx'
import { pageTitles } from './messages.es.ts'

/** Pages of importing a plan. */
export const importPages: readonly Page[] = [
  lazyPage('/plan/importar', pageTitles.imports, () => import('./imports/ImportPage.tsx'), 'ImportPage'),
  lazyPage(
    '/plan/importar/$importId',
    pageTitles.importReview,
    () => import('./imports/ImportReviewPage.tsx'),
    'ImportReviewPage',
  ),
  lazyPage(
    '/plan/importar/$importId/columnas',
    pageTitles.importColumns,
    () => import('./imports/ImportMappingPage.tsx'),
    'ImportMappingPage',
  ),
  lazyPage(
    '/plan/importar/$importId/cambios',
    pageTitles.importChanges,
    () => import('./imports/ImportChangesPage.tsx'),
    'ImportChangesPage',
  ),
  lazyPage(
    '/plan/importar/$importId/informe',
    pageTitles.importReport,
    () => import('./imports/ImportReportPage.tsx'),
    'ImportReportPage',
  ),
]
