import type { ReactNode } from 'react'
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

/** `current`: the page at hand, or the part that it belongs to. */
export type TabItem = { href: string; label: ReactNode; current?: boolean | 'part' | undefined }

const ariaCurrent = (current: TabItem['current']): 'page' | 'true' | undefined =>
  current === 'part' ? 'true' : current ? 'page' : undefined

/** Sibling pages of one thing, as links: each has its address. Where they don't fit on a line, they go on in the next. */
export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }): ReactNode {
  return (
    <nav className="sub" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link href={item.href} aria-current={ariaCurrent(item.current)}>
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
