import { type ReactNode, useRef } from 'react'
import { cx } from '../cx.ts'
import { Link, type LinkComponent, LinkProvider } from '../Link.tsx'
import { Glyph } from '../marks/Glyph.tsx'
import { uiMessages } from '../messages.es.ts'
import { Menu, type MenuItem } from '../overlays/Menu.tsx'
import { Emblem } from './Emblem.tsx'
import { ThemeToggle } from './ThemeToggle.tsx'
import { type NavItem, type Scope, ThreadNav } from './ThreadNav.tsx'

export type Person = {
  name: string
  /** The post that is acting, with its unit. */
  post: string
  /** Other posts, account, sign out. */
  menu: readonly MenuItem[]
}

/** The way to what waits for the person, with how much of it is new. */
export type Inbox = {
  href: string
  /** Words of the link: the count is part of them. */
  label: string
  /** What is new; nothing is drawn for 0. */
  count: number
  current: boolean
}

/** More than this is only many. */
const MOST_SHOWN = 99

function InboxLink({ href, label, count, current }: Inbox): ReactNode {
  return (
    <Link className="inbox" href={href} aria-label={label} aria-current={current ? 'page' : undefined}>
      <Glyph name="bell" />
      {count === 0 ? null : (
        <span className="inbox-count" aria-hidden="true">
          {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
        </span>
      )}
    </Link>
  )
}

export type AppShellProps = {
  institution: { name: string; href: string; emblemSvg?: string | null | undefined }
  home: NavItem
  stages: readonly NavItem[]
  extra?: readonly NavItem[] | undefined
  /** Year and cut; on a phone its items stand in the menu. */
  scope?: Scope | undefined
  person?: Person | undefined
  inbox?: Inbox | undefined
  /** Opens the palette. */
  onSearch?: (() => void) | undefined
  searchLabel?: string | undefined
  /** What must be known on every page: demonstration, embedded database. */
  banner?: ReactNode
  footer?: ReactNode
  /** Margins: 24 px (working screens, default) or 40 px in 1366 px (reading screens). */
  width?: 'work' | 'reading' | undefined
  /** The router's link; plain anchors without it. */
  link?: LinkComponent | undefined
  children: ReactNode
}

const MAIN_ID = 'contenido'

/** Institution bar, thread navigation, content and foot. Knows no routes and no session: all comes in. */
export function AppShell(props: AppShellProps): ReactNode {
  const shell = <Frame {...props} />
  return props.link ? <LinkProvider component={props.link}>{shell}</LinkProvider> : shell
}

function Frame(props: AppShellProps): ReactNode {
  const main = useRef<HTMLElement>(null)
  return (
    <div className="shell">
      <a
        className="skip"
        href={`#${MAIN_ID}`}
        onClick={(event) => {
          // Not a change of address: a router would take it for one.
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {uiMessages.shell.skip}
      </a>
      <Bar {...props} />
      <ThreadNav home={props.home} stages={props.stages} extra={props.extra} scope={props.scope} />
      {props.banner ? (
        <aside className="banner" aria-label={uiMessages.shell.banner}>
          {props.banner}
        </aside>
      ) : null}
      <main id={MAIN_ID} ref={main} tabIndex={-1} className={cx('page', props.width === 'reading' && 'page-wide')}>
        {props.children}
      </main>
      {props.footer ? <footer className="foot">{props.footer}</footer> : null}
    </div>
  )
}

function Bar({
  institution,
  home,
  stages,
  extra = [],
  scope,
  person,
  inbox,
  onSearch,
  searchLabel,
}: AppShellProps): ReactNode {
  const words = uiMessages.shell
  const places = [home, ...stages, ...extra].map(
    (item): MenuItem => ({ id: item.href, label: item.label, href: item.href, current: item.current }),
  )
  const search: readonly MenuItem[] = onSearch ? [{ id: 'search', label: words.find, onSelect: onSearch }] : []
  return (
    <header className="bar">
      <div className="bar-in">
        <Link className="brand" href={institution.href}>
          <Emblem svg={institution.emblemSvg} />
          <span>{institution.name}</span>
        </Link>
        {onSearch ? (
          <button type="button" className="find" onClick={onSearch} aria-keyshortcuts="Control+K">
            <Glyph name="search" />
            <span>{searchLabel ?? words.search}</span>
            <span className="keys" aria-hidden="true">
              <kbd>Ctrl</kbd> <kbd>K</kbd>
            </span>
          </button>
        ) : null}
        {inbox ? <InboxLink {...inbox} /> : null}
        {person ? (
          <Menu
            look="bare"
            align="end"
            className={cx('who', !onSearch && 'only-end')}
            items={person.menu}
            label={
              <>
                <span>
                  <b>{person.name}</b>
                  <span>{person.post}</span>
                </span>
                <Glyph name="down" />
              </>
            }
          >
            <ThemeToggle />
          </Menu>
        ) : null}
        <Menu
          look="bare"
          align="end"
          className="phone-menu"
          items={[...search, ...places, ...(scope?.items ?? []), ...(person?.menu ?? [])]}
          label={
            <>
              <Glyph name="menu" />
              {words.menu}
            </>
          }
        >
          {person ? (
            <p className="hint">
              <b>{person.name}</b>
              <br />
              {person.post}
            </p>
          ) : null}
          <ThemeToggle />
        </Menu>
      </div>
    </header>
  )
}
