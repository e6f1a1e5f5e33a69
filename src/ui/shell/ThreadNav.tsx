import type { ReactNode } from 'react'
import { Link } from '../Link.tsx'
import { Glyph } from '../marks/Glyph.tsx'
import { uiMessages } from '../messages.es.ts'
import { Menu, type MenuItem } from '../overlays/Menu.tsx'

export type NavItem = {
  label: string
  href: string
  current?: boolean | undefined
  /** What waits there. */
  count?: number | undefined
}

/** What all figures of the page belong to, and what else can be chosen. */
export type Scope = {
  /** "2026" */
  label: string
  /** "corte de octubre" */
  detail?: string | undefined
  items: readonly MenuItem[]
}

export type ThreadNavProps = {
  home: NavItem
  /** Joined by one line with a knot each, in the order of the work. */
  stages: readonly NavItem[]
  extra?: readonly NavItem[] | undefined
  /** At the right end: year and cut. */
  scope?: Scope | undefined
}

/** One link of the navigation with its count. */
export function NavLink({ item }: { item: NavItem }): ReactNode {
  return (
    <Link href={item.href} aria-current={item.current ? 'page' : undefined}>
      {item.label}
      {item.count ? <span className={item.current ? 'count' : 'count quiet'}>{item.count}</span> : null}
    </Link>
  )
}

/** The thread: home, the stages of the work, what stands beside them. */
export function ThreadNav({ home, stages, extra = [], scope }: ThreadNavProps): ReactNode {
  return (
    <nav className="threadnav" aria-label={uiMessages.shell.main}>
      <div className="threadnav-in">
        <ul className="home">
          <li>
            <NavLink item={home} />
          </li>
        </ul>
        <ol className="stages">
          {stages.map((item) => (
            <li key={item.href}>
              <NavLink item={item} />
            </li>
          ))}
        </ol>
        <ul className="extra">
          {extra.map((item) => (
            <li key={item.href}>
              <NavLink item={item} />
            </li>
          ))}
        </ul>
        {scope ? (
          <div className="scope">
            <Menu
              look="bare"
              align="end"
              items={scope.items}
              label={
                <>
                  <b>{scope.label}</b>
                  {scope.detail ? <span className="long">{scope.detail}</span> : null}
                  <Glyph name="down" />
                </>
              }
            />
          </div>
        ) : null}
      </div>
    </nav>
  )
}
