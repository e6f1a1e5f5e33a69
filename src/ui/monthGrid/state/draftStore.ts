import { MONTHS } from '../../../kernel/month.ts'
import type { CellChange, Share } from '../types.ts'

/** Where unsaved changes wait on this device. */
export type DraftStore = {
  /** Takes over what earlier pages with the same key left, and clears their place. */
  readonly adopt: () => CellChange[]
  /** Replaces what this page keeps; false when the device has no room or refuses. */
  readonly write: (changes: readonly CellChange[]) => boolean
}

const isShare = (value: unknown): value is Share => value === null || Number.isInteger(value)

function parseChange(entry: unknown): CellChange[] {
  if (!Array.isArray(entry)) return []
  const [rowId, monthNumber, expected, value]: unknown[] = entry
  const month = MONTHS.find((candidate) => candidate === monthNumber)
  if (typeof rowId !== 'string' || month === undefined || !isShare(expected) || !isShare(value)) return []
  return [{ rowId, month, expected, value }]
}

function parseDraft(text: string | null): CellChange[] {
  try {
    const entries: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(entries) ? entries.flatMap(parseChange) : []
  } catch {
    return []
  }
}

/**
 * Each page writes under its own key, so that two windows of the same plan never erase each other's changes. A change
 * that two pages come to send is harmless: the second one finds its own value there.
 */
export function createDraftStore(storageKey: string, storage: Storage, pageId: string): DraftStore {
  const prefix = `${storageKey}:`
  const own = prefix + pageId
  return {
    adopt() {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      const drafts = keys.filter((key) => key.startsWith(prefix) && key !== own)
      const changes = drafts.flatMap((key) => parseDraft(storage.getItem(key)))
      const kept = this.write(changes)
      if (kept) for (const key of drafts) storage.removeItem(key)
      return changes
    },
    write(changes) {
      try {
        if (changes.length === 0) storage.removeItem(own)
        else storage.setItem(own, JSON.stringify(changes.map((c) => [c.rowId, c.month, c.expected, c.value])))
        return true
      } catch {
        return false
      }
    },
  }
}
