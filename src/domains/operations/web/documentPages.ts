import { lazyPage, type Page } from '../../../ui/page.ts'
import { documentsText } from '../messages.es.ts'

/** What is handed out of a plan and what comes back. */
export const documentPages: readonly Page[] = [
  lazyPage(
    '/plan/$year/documentos',
    documentsText.title,
    () => import('./documents/DocumentsPage.tsx'),
    'DocumentsPage',
  ),
]
