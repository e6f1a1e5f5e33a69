import { lazyPage, type Page } from '../../../ui/page.ts'
import { pageTitles } from './messages.es.ts'

/** Pages of this domain inside the frame. */
export const monitoringPages: readonly Page[] = [
  lazyPage('/seguimiento/$year', pageTitles.month, () => import('./month/MyMonthPage.tsx'), 'MyMonthPage'),
  lazyPage(
    '/seguimiento/$year/$month/$activityId',
    pageTitles.report,
    () => import('./report/ReportPage.tsx'),
    'ReportPage',
  ),
]
