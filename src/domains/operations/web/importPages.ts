import { lazyPage, type Page } from '../../../ui/page.ts'
import { importScreen } from '../messages.es.ts'

/** Pages of importing a plan. */
export const importPages: readonly Page[] = [
  lazyPage('/plan/importar', importScreen.title, () => import('./imports/ImportPage.tsx'), 'ImportPage'),
  lazyPage(
    '/plan/importar/$importId',
    importScreen.review,
    () => import('./imports/ImportReviewPage.tsx'),
    'ImportReviewPage',
  ),
  lazyPage(
    '/plan/importar/$importId/columnas',
    importScreen.mapTitle,
    () => import('./imports/ImportMappingPage.tsx'),
    'ImportMappingPage',
  ),
  lazyPage(
    '/plan/importar/$importId/informe',
    importScreen.reportTitle,
    () => import('./imports/ImportReportPage.tsx'),
    'ImportReportPage',
  ),
]
