import { createRootRoute, createRoute, createRouter, Outlet, useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { LinkButton } from '../../ui/controls/Button.tsx'
import { useLine } from '../../ui/data/line.ts'
import { ErrorState } from '../../ui/feedback/states.tsx'
import { PageHeader } from '../../ui/layout/PageHeader.tsx'
import type { Page } from '../../ui/page.tsx'
import { appText } from './messages.es.ts'
import { openPages, pages } from './pages.ts'
import { Shell } from './Shell.tsx'

function Titled({ page }: { page: Page }): ReactNode {
  useEffect(() => {
    document.title = `${page.title} · ${appText.product}`
  }, [page.title])
  const Component = page.component
  return <Component />
}

function NotFound(): ReactNode {
  return (
    <>
      <PageHeader title={appText.notFoundTitle} lead={appText.notFoundText} />
      <LinkButton href="/" variant="primary">
        {appText.backHome}
      </LinkButton>
    </>
  )
}

function Crashed({ error }: { error: unknown }): ReactNode {
  const router = useRouter()
  const { isOut } = useLine()
  if (isOut)
    return (
      <ErrorState
        title={appText.lineOut}
        cause={appText.pageAway}
        code="browser.offline"
        onRetry={() => window.location.assign('/seguimiento')}
      />
    )
  return (
    <ErrorState
      title={appText.crashedTitle}
      cause={appText.crashedText}
      code={String(error).slice(0, 120)}
      onRetry={() => void router.invalidate()}
    />
  )
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: Crashed })
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Shell })

const toRoute = (parent: typeof root | typeof framed, page: Page) =>
  createRoute({ getParentRoute: () => parent, path: page.path, component: () => <Titled page={page} /> })

const anyOther = createRoute({ getParentRoute: () => framed, path: '$', component: NotFound })

const tree = root.addChildren([
  framed.addChildren([...pages.map((page) => toRoute(framed, page)), anyOther]),
  ...openPages.map((page) => toRoute(root, page)),
])

export const router = createRouter({ routeTree: tree, defaultPreload: 'intent', scrollRestoration: true })
