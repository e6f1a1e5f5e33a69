import type { CellChange, SaveChanges } from '../types.ts'
import type { DraftStore } from './draftStore.ts'
import type { GridStore } from './gridStore.ts'

export type SaveFailure = { readonly offline: boolean; readonly text: string }

export type AutosavePort = {
  readonly save: SaveChanges
  readonly explain: (error: unknown) => SaveFailure
  readonly drafts: DraftStore | null
  readonly isOnline: () => boolean
  readonly now: () => Date
}

/** Waits this long after the last change; a batch is on its way well within the promised two seconds. */
const QUIET_MS = 600
/** Somebody who types without pause is saved this often all the same. */
const LONGEST_WAIT_MS = 2_000
const FIRST_RETRY_MS = 5_000
const LONGEST_RETRY_MS = 60_000

/** Sends what a store owes, one batch at a time, and keeps it on the device until the server has it. */
export class Autosave {
  readonly #store: GridStore
  readonly #port: AutosavePort
  #timer: ReturnType<typeof setTimeout> | undefined
  #stopped = false
  #oldest: number | null = null
  #retryMs = FIRST_RETRY_MS
  #orphans: readonly CellChange[] = []

  constructor(store: GridStore, port: AutosavePort) {
    this.#store = store
    this.#port = port
  }

  /** Takes up what an earlier page left on this device. Returns how many changes came back and how many found no row. */
  adoptDrafts(): { readonly restored: number; readonly orphaned: number } {
    const drafts = this.#port.drafts?.adopt() ?? []
    const { values } = this.#store.getState()
    this.#orphans = drafts.filter((draft) => !values.has(draft.rowId))
    const known = drafts.filter((draft) => values.has(draft.rowId))
    const restored = known.length === 0 ? 0 : this.#store.restore(known)
    this.#keepDrafts()
    return { restored, orphaned: this.#orphans.length }
  }

  /** Something changed: keep it here now, send it after a short silence. */
  readonly owe = (): void => {
    this.#keepDrafts()
    const state = this.#store.getState()
    if (state.sync.dirty.size === 0) {
      if (state.sync.sending.size === 0) this.#store.setPhase('saved')
      return
    }
    if (state.phase === 'saved') this.#store.setPhase('saving')
    const now = this.#port.now().getTime()
    this.#oldest ??= now
    this.#wait(Math.max(0, Math.min(QUIET_MS, this.#oldest + LONGEST_WAIT_MS - now)))
  }

  /** Sends now: the person asked, the connection came back, or the page is being left. */
  readonly flush = (): void => {
    this.#wait(null)
    void this.#send()
  }

  /** Sends what is left and sets no more timers; what fails now waits on the device for the next page. */
  readonly stop = (): void => {
    this.flush()
    this.#stopped = true
  }

  #wait(ms: number | null): void {
    clearTimeout(this.#timer)
    this.#timer = ms === null || this.#stopped ? undefined : setTimeout(() => void this.#send(), ms)
  }

  #keepDrafts(): void {
    const owed = [...this.#store.getState().sync.dirty.values(), ...this.#orphans]
    const kept = this.#port.drafts === null ? owed.length === 0 : this.#port.drafts.write(owed)
    this.#store.setDraftKept(kept)
  }

  async #send(): Promise<void> {
    const batch = this.#store.beginSend()
    if (batch.length === 0) return this.#rest()
    this.#oldest = null
    try {
      if (!this.#port.isOnline()) return this.#fail({ offline: true, text: '' })
      const result = await this.#port.save(batch)
      this.#retryMs = FIRST_RETRY_MS
      this.#store.acknowledge(result.conflicts, this.#port.now())
      this.#keepDrafts()
      // What was typed meanwhile; cells in conflict wait for a person.
      if (this.#hasMore()) this.owe()
    } catch (error) {
      this.#fail(this.#port.explain(error))
    }
  }

  #hasMore(): boolean {
    const { dirty, conflicts } = this.#store.getState().sync
    return [...dirty.keys()].some((key) => !conflicts.has(key))
  }

  /** Nothing to send and nothing under way: all that is left waits for a person. */
  #rest(): void {
    if (this.#store.getState().sync.sending.size === 0) this.#store.setPhase('saved')
  }

  #fail({ offline, text }: SaveFailure): void {
    this.#store.failSend(offline ? 'offline' : 'failed', text)
    if (!offline) return
    // The `online` event does not come when only the server was away.
    this.#wait(this.#retryMs)
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS)
  }
}
