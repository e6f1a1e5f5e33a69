import { useEffect, useRef } from 'react'

/** Keys to acts: `?`, `j`, `mod+k` (Ctrl, or Cmd on a Mac), `mod+Enter`. Letters in lower case. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="grid"], [role="textbox"]') !== null)

/** Name of a pressed key as Shortcuts writes it. */
export function shortcutName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return `${event.ctrlKey || event.metaKey ? 'mod+' : ''}${event.altKey ? 'alt+' : ''}${key}`
}

/** Listens while mounted. Single keys never fire while the person types or a dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const name = shortcutName(event)
      const act = latest.current[name]
      if (!act || event.defaultPrevented) return
      if (!name.startsWith('mod+') && isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
