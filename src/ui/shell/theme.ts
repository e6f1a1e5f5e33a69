import { useCallback, useSyncExternalStore } from 'react'

/** `system` follows the computer. */
export type Theme = 'system' | 'light' | 'dark'

export const THEMES: readonly Theme[] = ['system', 'light', 'dark']

const KEY = 'hilo.theme'
const listeners = new Set<() => void>()

function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY)
    return THEMES.find((theme) => theme === stored) ?? 'system'
  } catch {
    // Storage can be forbidden; then the choice lasts as long as the page.
    return THEMES.find((theme) => theme === document.documentElement.dataset.theme) ?? 'system'
  }
}

function show(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Puts the stored theme on the page; call it before the first drawing, or a dark page flashes white. */
export function applyStoredTheme(): void {
  show(readTheme())
}

/** The chosen theme and the way to choose another; kept in this browser. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      window.addEventListener('storage', listener)
      return () => {
        listeners.delete(listener)
        window.removeEventListener('storage', listener)
      }
    },
    readTheme,
    (): Theme => 'system',
  )
  const choose = useCallback((next: Theme) => {
    show(next)
    try {
      localStorage.setItem(KEY, next)
    } catch {
      // See readTheme.
    }
    for (const listener of listeners) listener()
  }, [])
  return [theme, choose]
}
