import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { MonthGridMessages } from './messages.es.ts'
import { Autosave, type SaveFailure } from './state/autosave.ts'
import { createDraftStore } from './state/draftStore.ts'
import type { GridStore } from './state/gridStore.ts'
import type { SaveChanges } from './types.ts'

export type AutosaveProps = {
  readonly save: SaveChanges
  readonly storageKey: string | undefined
  readonly explainFailure: ((error: unknown) => SaveFailure) | undefined
  readonly messages: MonthGridMessages
}

/** What `fetch` throws without a connection is a TypeError; anything else was refused, and says why itself. */
export function explainSaveFailure(error: unknown): SaveFailure {
  if (error instanceof TypeError || !navigator.onLine) return { offline: true, text: '' }
  return { offline: false, text: error instanceof Error ? error.message : '' }
}

/** Saves what a store owes while the component lives. Returns the function that tries again at once. */
export function useAutosave(store: GridStore, props: AutosaveProps): () => void {
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  const { storageKey } = props
  const [retry, setRetry] = useState<() => void>(() => () => {})
  useEffect(() => {
    const autosave = new Autosave(store, {
      save: (changes) => latest.current.save(changes),
      explain: (error) => (latest.current.explainFailure ?? explainSaveFailure)(error),
      drafts: storageKey === undefined ? null : createDraftStore(storageKey, localStorage, crypto.randomUUID()),
      isOnline: () => navigator.onLine,
      now: () => new Date(),
    })
    store.onOwed = autosave.owe
    setRetry(() => autosave.flush)
    const { restored, orphaned } = autosave.adoptDrafts()
    const { messages } = latest.current
    const said = [restored > 0 ? messages.restored(restored) : '', orphaned > 0 ? messages.orphaned(orphaned) : '']
    if (restored + orphaned > 0) store.say(said.join(' ').trim(), orphaned > 0)
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') autosave.flush()
    }
    const onLeave = (event: BeforeUnloadEvent): void => {
      const { sync, draftKept } = store.getState()
      if (sync.dirty.size > 0 && !draftKept) event.preventDefault()
    }
    window.addEventListener('online', autosave.flush)
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('beforeunload', onLeave)
    return () => {
      window.removeEventListener('online', autosave.flush)
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('beforeunload', onLeave)
      autosave.stop()
    }
  }, [store, storageKey])
  return retry
}
