import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { AnnouncerProvider } from '../../ui/feedback/Announcer.tsx'
import { applyStoredTheme } from '../../ui/shell/theme.ts'
import '../../ui/styles/index.css'
import { router } from './router.tsx'

applyStoredTheme()

// Asked always: what has no line answers so at once, instead of waiting for one without a word.
const client = new QueryClient({
  defaultOptions: {
    queries: { refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})
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
