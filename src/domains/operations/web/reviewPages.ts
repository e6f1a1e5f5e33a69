import { lazyPage, type Page } from '../../../ui/page.tsx'
import { pageTitles } from './messages.es.ts'

/** Pages that review, fill, repeat and compare the plan of a year. */
export const reviewPages: readonly Page[] = [
  lazyPage('/plan/$year/revisor', pageTitles.review, () => import('./review/ReviewPage.tsx'), 'ReviewPage'),
  lazyPage('/plan/$year/llenar', pageTitles.bulkFill, () => import('./bulkFill/BulkFillPage.tsx'), 'BulkFillPage'),
  lazyPage('/plan/$year/tipo', pageTitles.templates, () => import('./templates/TemplatesPage.tsx'), 'TemplatesPage'),
  lazyPage(
    '/plan/$year/tipo/$templateId',
    pageTitles.template,
    () => import('./templates/TemplatePage.tsx'),
    'TemplatePage',
  ),
  lazyPage('/plan/$year/copiar', pageTitles.copy, () => import('./copy/CopyPlanPage.tsx'), 'CopyPlanPage'),
  lazyPage('/plan/$year/comparar/$other', pageTitles.compare, () => import('./copy/ComparePage.tsx'), 'ComparePage'),
]
