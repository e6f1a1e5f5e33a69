import { type ReactElement, type RefObject, useId } from 'react'
import type { MonthGridMessages } from './messages.es.ts'

export type ShortcutsDialogProps = {
  readonly dialog: RefObject<HTMLDialogElement | null>
  readonly messages: MonthGridMessages
  readonly hasRowMenu: boolean
}

/** The list of keys, in a native dialog: the browser keeps the focus inside and gives it back. */
export function ShortcutsDialog({ dialog, messages, hasRowMenu }: ShortcutsDialogProps): ReactElement {
  const titleId = useId()
  const shortcuts = hasRowMenu ? [...messages.shortcuts, messages.rowMenuShortcut] : messages.shortcuts
  return (
    <dialog ref={dialog} className="mg-dialog" aria-labelledby={titleId}>
      <h2 id={titleId}>{messages.shortcutsTitle}</h2>
      <dl>
        {shortcuts.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="mg-button" onClick={() => dialog.current?.close()}>
        {messages.close}
      </button>
    </dialog>
  )
}
