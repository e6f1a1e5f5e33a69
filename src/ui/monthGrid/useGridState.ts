import { useSyncExternalStore } from 'react'
import type { GridState } from './state/gridState.ts'
import type { GridStore } from './state/gridStore.ts'

export function useGridState(store: GridStore): GridState {
  return useSyncExternalStore(store.subscribe, store.getState)
}

type Media = { readonly subscribe: (listener: () => void) => () => void; readonly matches: () => boolean }
const known = new Map<string, Media>()

/** One list for each query and its stable functions, so that drawing neither asks the browser nor listens anew. */
function mediaOf(query: string): Media {
  const held = known.get(query)
  if (held !== undefined) return held
  const list = window.matchMedia(query)
  const media: Media = {
    subscribe(listener) {
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    matches: () => list.matches,
  }
  known.set(query, media)
  return media
}

/** Whether a media query holds, followed while the component lives. */
export function useMedia(query: string): boolean {
  const { subscribe, matches } = mediaOf(query)
  return useSyncExternalStore(subscribe, matches)
}
