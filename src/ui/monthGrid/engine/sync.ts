import type { CellChange, CellEdit, SaveConflict } from '../types.ts'
import { type CellKey, cellKey } from './cells.ts'

/**
 * What this screen still owes the server. `dirty` holds each cell whose value here (`value`) differs from what the
 * server is believed to hold (`expected`); `sending` is the batch under way; a cell in `conflicts` waits for a
 * person and is in no batch.
 */
export type Sync = {
  readonly dirty: ReadonlyMap<CellKey, CellChange>
  readonly sending: ReadonlyMap<CellKey, CellChange>
  readonly conflicts: ReadonlyMap<CellKey, SaveConflict>
}

export const EMPTY_SYNC: Sync = { dirty: new Map(), sending: new Map(), conflicts: new Map() }

const keyOf = (cell: { readonly rowId: string; readonly month: CellChange['month'] }): CellKey =>
  cellKey(cell.rowId, cell.month)

/** Takes edits into account: the first one of a cell fixes what is expected, later ones only the value. */
export function noteEdits(sync: Sync, edits: readonly CellEdit[]): Sync {
  const [dirty, conflicts] = [new Map(sync.dirty), new Map(sync.conflicts)]
  for (const { rowId, month, before, after } of edits) {
    const key = cellKey(rowId, month)
    const expected = dirty.get(key)?.expected
    const change = { rowId, month, expected: expected === undefined ? before : expected, value: after }
    // While it is being sent, the way back must be sent too.
    if (change.value === change.expected && !sync.sending.has(key)) {
      dirty.delete(key)
      conflicts.delete(key)
    } else dirty.set(key, change)
  }
  return { ...sync, dirty, conflicts }
}

/** The next batch; the same object when there is nothing to send or one is under way. */
export function beginSend(sync: Sync): Sync {
  if (sync.sending.size > 0) return sync
  const batch = [...sync.dirty].filter(([key]) => !sync.conflicts.has(key))
  return batch.length === 0 ? sync : { ...sync, sending: new Map(batch) }
}

/**
 * The server answered the batch. A conflict whose other value is ours is none: an earlier answer was lost on the
 * way, or both persons wrote the same.
 */
export function acknowledge(sync: Sync, answered: readonly SaveConflict[]): Sync {
  const [dirty, conflicts] = [new Map(sync.dirty), new Map(sync.conflicts)]
  const refused = new Map(answered.map((conflict) => [keyOf(conflict), conflict]))
  for (const [key, sent] of sync.sending) {
    const conflict = refused.get(key)
    const held = conflict === undefined ? sent.value : conflict.theirs
    const mine = dirty.get(key) ?? sent
    if (mine.value === held) {
      dirty.delete(key)
      conflicts.delete(key)
      continue
    }
    dirty.set(key, { ...mine, expected: held })
    if (conflict !== undefined && held !== sent.value) conflicts.set(key, conflict)
  }
  return { dirty, conflicts, sending: new Map() }
}

/** Nothing is known of the batch: it goes out again with the same expectations. */
export function failSend(sync: Sync): Sync {
  return { ...sync, sending: new Map() }
}

/** "Usar el mío": the cell goes out again, now expecting the other person's value. */
export function keepMine(sync: Sync, keys: readonly CellKey[]): Sync {
  const conflicts = new Map(sync.conflicts)
  for (const key of keys) conflicts.delete(key)
  return { ...sync, conflicts }
}

/** "Dejar el otro": the edits that bring the other person's value to this screen. */
export function editsToTheirs(sync: Sync, keys: readonly CellKey[]): CellEdit[] {
  return keys.flatMap((key) => {
    const [conflict, change] = [sync.conflicts.get(key), sync.dirty.get(key)]
    if (conflict === undefined || change === undefined) return []
    return [{ rowId: change.rowId, month: change.month, before: change.value, after: conflict.theirs }]
  })
}
