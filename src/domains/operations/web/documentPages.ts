import { lazyPage, type Page } from '../../../ui/page.tsx'
import { pageTitles } from './messages.es.ts'

/** What is handed out of a plan and what comes back. */
export const documentPages: readonly Page[] = [
  lazyPage(
    '/plan/$year/documentos',
    pageTitles.documents,
    () => import('./documents/DocumentsPage.tsx'),
    'DocumentsPage',
  ),
]
