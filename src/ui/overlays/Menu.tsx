import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react'
import { cx } from '../cx.ts'
import { Link } from '../Link.tsx'
import { Glyph } from '../marks/Glyph.tsx'

export type MenuItem = {
  id: string
  label: ReactNode
  detail?: ReactNode
  current?: boolean | undefined
  danger?: boolean | undefined
} & ({ href: string; onSelect?: undefined } | { onSelect: () => void; href?: undefined })

export type MenuProps = {
  /** Words of the button. */
  label: ReactNode
  /** Name for who listens, where the words do not say what opens. */
  name?: string | undefined
  items: readonly MenuItem[]
  /** Under the items: a setting. */
  children?: ReactNode
  /** Side on which the sheet is aligned. */
  align?: 'start' | 'end' | undefined
  /** Looks of the button; `bare` leaves them to the place where it stands. */
  look?: 'button' | 'small' | 'bare' | undefined
  className?: string | undefined
}

const focusables = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.item')]

/**
 * A button that discloses a short list of links and acts. Native details; Esc or leaving closes it, arrows move.
 * A disclosure, not role="menu": links stay links.
 */
export function Menu({ label, name, items, children, align, look = 'button', className }: MenuProps): ReactNode {
  const root = useRef<HTMLDetailsElement>(null)
  const close = (back: boolean): void => {
    if (!root.current?.open) return
    root.current.open = false
    if (back) root.current.querySelector('summary')?.focus()
  }
  const press = (event: KeyboardEvent<HTMLDetailsElement>): void => {
    if (event.key === 'Escape' && root.current?.open) {
      event.stopPropagation()
      close(true)
      return
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const all = focusables(event.currentTarget)
    const at = document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1
    if (!root.current || (at < 0 && !(event.target instanceof HTMLElement && event.target.tagName === 'SUMMARY')))
      return
    event.preventDefault()
    root.current.open = true
    const step = event.key === 'ArrowDown' ? 1 : -1
    all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]?.focus()
  }
  const leave = (event: FocusEvent<HTMLDetailsElement>): void => {
    const goes = event.relatedTarget
    if (goes instanceof Node && event.currentTarget.contains(goes)) return
    // A press on something that takes no focus inside the sheet is not leaving.
    if (goes === null && event.currentTarget.matches(':hover')) return
    close(false)
  }
  return (
    <details ref={root} className={cx('menu', align === 'end' && 'end', className)} onKeyDown={press} onBlur={leave}>
      <summary className={cx(look !== 'bare' && 'btn', look === 'small' && 'small')} aria-label={name}>
        {label}
        {look === 'bare' ? null : <Glyph name="down" />}
      </summary>
      <div className="sheet">
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <Entry item={item} onDone={close} />
            </li>
          ))}
        </ul>
        {children ? <div className="extra-block">{children}</div> : null}
      </div>
    </details>
  )
}

function Entry({ item, onDone }: { item: MenuItem; onDone: (back: boolean) => void }): ReactNode {
  const words = (
    <>
      {item.label}
      {item.detail ? <small>{item.detail}</small> : null}
    </>
  )
  const look = cx('item', item.danger && 'danger')
  if (item.href !== undefined)
    return (
      <Link
        className={look}
        href={item.href}
        aria-current={item.current ? 'page' : undefined}
        onClick={() => onDone(false)}
      >
        {words}
      </Link>
    )
  const act = item.onSelect
  return (
    <button
      type="button"
      className={look}
      aria-current={item.current || undefined}
      onClick={() => {
        onDone(true)
        act()
      }}
    >
      {words}
    </button>
  )
}
