import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Link } from '../Link.tsx'

export type ToolbarProps = { children: ReactNode /** Pushed to the right: search, export. */; end?: ReactNode }

/** Filters and tools of a list. */
export function Toolbar({ children, end }: ToolbarProps): ReactNode {
  return (
    <div className="filters">
      {children}
      {end ? <div className="end">{end}</div> : null}
    </div>
  )
}

export type TabItem = { href: string; label: ReactNode; current?: boolean | undefined }

/** Sibling pages of one thing, as links: each has its address. Where they don't fit, the one at hand is in sight. */
export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }): ReactNode {
  const strip = useRef<HTMLElement>(null)
  const current = items.find((item) => item.current)?.href
  useLayoutEffect(() => {
    const here = current === undefined ? null : strip.current?.querySelector<HTMLElement>('[aria-current]')
    if (strip.current === null || !here) return
    const { left, width } = here.getBoundingClientRect()
    const box = strip.current.getBoundingClientRect()
    strip.current.scrollLeft += left - box.left - (box.width - width) / 2
  }, [current])
  return (
    <nav className="sub" aria-label={label} ref={strip}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
