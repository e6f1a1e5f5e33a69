import type { ReactNode } from 'react'
import { uiMessages } from '../messages.es.ts'
import { Dialog } from './Dialog.tsx'

export type ShortcutGroup = {
  title: string
  items: readonly { keys: readonly string[]; label: string }[]
}

export type ShortcutsDialogProps = { open: boolean; onClose: () => void; groups: readonly ShortcutGroup[] }

/** What `?` shows: the keys of this screen. */
export function ShortcutsDialog({ open, onClose, groups }: ShortcutsDialogProps): ReactNode {
  return (
    <Dialog open={open} onClose={onClose} title={uiMessages.shortcuts.title}>
      <div className="shortcuts">
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.items.map((item) => (
                <div key={item.label}>
                  <dt>{item.label}</dt>
                  <dd>
                    {item.keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
