import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef } from 'react'
import type { MonthGridMessages } from './messages.es.ts'
import type { GridRow } from './types.ts'

export type MenuPlace = { readonly x: number; readonly y: number }

/** One act on a row, offered by the caller. */
export type RowMenuItem = { readonly id: string; readonly label: string; readonly run: () => void }

export type RowMenuProps = {
  readonly row: GridRow
  readonly items: readonly RowMenuItem[]
  readonly place: MenuPlace
  readonly messages: MonthGridMessages
  readonly close: () => void
}

/** Acts on one row, by right click or Shift+F10; arrows walk it, Escape gives the focus back. */
export function RowMenu({ row, items, place, messages, close }: RowMenuProps): ReactElement {
  const menu = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const box = menu.current
    if (box === null) return
    box.style.left = `${Math.max(0, Math.min(place.x, window.innerWidth - box.offsetWidth - 8))}px`
    box.style.top = `${Math.max(0, Math.min(place.y, window.innerHeight - box.offsetHeight - 8))}px`
    box.querySelector('button')?.focus()
  }, [place])
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button.matches(':focus'))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key]
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      close()
    } else if (to !== undefined) {
      event.preventDefault()
      buttons.at(to % buttons.length)?.focus()
    }
  }
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      className="mg-menu"
      aria-label={messages.rowActions(row.code)}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.relatedTarget === null || !menu.current?.contains(event.relatedTarget)) close()
      }}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            close()
            item.run()
          }}
        >
          {item.label}
        </button>
      ))}
    </div>
  )
}
