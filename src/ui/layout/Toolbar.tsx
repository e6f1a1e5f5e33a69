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

export type TabItem = { href: string; label: ReactNode; current?: boolean | undefined }

/** Sibling pages of one thing, as links: each has its address. Where they don't fit on a line, they go on in the next. */
export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }): ReactNode {
  return (
    <nav className="sub" aria-label={label}>
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
