import { lazyPage, type Page } from '../../../ui/page.ts'
import { bulkScreen, compareScreen, copyScreen, reviewScreen, templateScreen } from '../messages.es.ts'

/** Pages that review, fill, repeat and compare the plan of a year. */
export const reviewPages: readonly Page[] = [
  lazyPage('/plan/$year/revisor', reviewScreen.title, () => import('./review/ReviewPage.tsx'), 'ReviewPage'),
  lazyPage('/plan/$year/llenar', bulkScreen.title, () => import('./bulkFill/BulkFillPage.tsx'), 'BulkFillPage'),
  lazyPage('/plan/$year/tipo', templateScreen.title, () => import('./templates/TemplatesPage.tsx'), 'TemplatesPage'),
  lazyPage(
    '/plan/$year/tipo/$templateId',
    templateScreen.reading,
    () => import('./templates/TemplatePage.tsx'),
    'TemplatePage',
  ),
  lazyPage('/plan/$year/copiar', copyScreen.pageTitle, () => import('./copy/CopyPlanPage.tsx'), 'CopyPlanPage'),
  lazyPage(
    '/plan/$year/comparar/$other',
    compareScreen.pageTitle,
    () => import('./copy/ComparePage.tsx'),
    'ComparePage',
  ),
]
