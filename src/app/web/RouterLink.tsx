import { useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import type { LinkProps } from '../../ui/Link.tsx'

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/**
 * The link of all pieces inside the application: addresses of our own pages change without loading, everything else
 * (downloads, other sites, new tabs) is left to the browser.
 */
export function RouterLink({ href, onClick, target, download, children, ...rest }: LinkProps): ReactNode {
  const router = useRouter()
  const isPage = href.startsWith('/') && !href.startsWith('/api/') && target === undefined && download === undefined
  return (
    <a
      {...rest}
      href={href}
      target={target}
      download={download}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || !isPage || !isPlainClick(event)) return
        event.preventDefault()
        void router.navigate({ href })
      }}
    >
      {children}
    </a>
  )
}
