import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { AnnouncerProvider } from '../../ui/feedback/Announcer.tsx'
import { applyStoredTheme } from '../../ui/shell/theme.ts'
import '../../ui/styles/index.css'
import { router } from './router.tsx'

applyStoredTheme()

const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } })
const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <AnnouncerProvider>
        <RouterProvider router={router} />
      </AnnouncerProvider>
    </QueryClientProvider>,
  )
}
