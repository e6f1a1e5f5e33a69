import { useSyncExternalStore } from 'react'
import type { GridState } from './state/gridState.ts'
import type { GridStore } from './state/gridStore.ts'

export function useGridState(store: GridStore): GridState {
  return useSyncExternalStore(store.subscribe, store.getState)
}

/** Whether a media query holds, followed while the component lives. */
export function useMedia(query: string): boolean {
  const subscribe = (listener: () => void): (() => void) => {
    const media = window.matchMedia(query)
    media.addEventListener('change', listener)
    return () => media.removeEventListener('change', listener)
  }
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
