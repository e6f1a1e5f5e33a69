import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { editOf } from '../engine/cells.ts'
import type { CellChange, SaveResult } from '../types.ts'
import { Autosave } from './autosave.ts'
import { createDraftStore, type DraftStore } from './draftStore.ts'
import { GridStore } from './gridStore.ts'

/** A device: what `localStorage` is to a browser. */
function device(room = Number.POSITIVE_INFINITY): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    setItem(key, value) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      items.set(key, value)
    },
  }
}

const change = (rowId: string, value: number): CellChange => ({ rowId, month: 1, expected: null, value })

describe('cambios que esperan en el equipo', () => {
  it('dos ventanas no se borran lo suyo, y la que llega después lo recoge todo', () => {
    const storage = device()
    createDraftStore('plan', storage, '1').write([change('a', 1)])
    createDraftStore('plan', storage, '2').write([change('b', 2)])
    createDraftStore('otro', storage, '3').write([change('c', 3)])
    const later = createDraftStore('plan', storage, '4')
    expect(later.adopt()).toEqual([change('a', 1), change('b', 2)])
    expect(createDraftStore('plan', storage, '5').adopt()).toEqual([change('a', 1), change('b', 2)])
    later.write([])
  })

  it('lo que no se entiende se pasa por alto, y un equipo lleno lo dice', () => {
    const storage = device(40)
    storage.setItem('plan:x', '{"no":1}')
    storage.setItem('plan:y', '[["a",13,null,1],["a",1,"8",1],3]')
    storage.setItem('plan:z', '[[')
    const drafts = createDraftStore('plan', storage, '1')
    expect(drafts.adopt()).toEqual([])
    expect(drafts.write([change('a', 1), change('b', 2), change('c', 3)])).toBe(false)
  })
})

describe('guardar solo', () => {
  let store: GridStore
  let batches: (readonly CellChange[])[]
  let answer: () => Promise<SaveResult>
  let drafts: DraftStore
  const saved = async (): Promise<SaveResult> => ({ saved: 1, conflicts: [] })

  function write(value: number, col = 0): void {
    store.commit('type', [
      editOf({ id: 'a', editable: true, months: store.getState().values.get('a') ?? [] }, col, value),
    ])
  }
  function start(): Autosave {
    const autosave = new Autosave(store, {
      save: (changes) => {
        batches.push(changes)
        return answer()
      },
      explain: (error) => ({ offline: error instanceof TypeError, text: error instanceof Error ? error.message : '' }),
      drafts,
      isOnline: () => true,
      now: () => new Date(),
    })
    store.onOwed = autosave.owe
    return autosave
  }

  beforeEach(() => {
    vi.useFakeTimers()
    store = new GridStore()
    store.setRows(
      [{ id: 'a', code: 'a', name: 'a', groupId: null, months: Array(12).fill(null), editable: true }],
      null,
    )
    batches = []
    answer = saved
    drafts = createDraftStore('plan', device(), '1')
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('una pausa corta junta lo escrito en un envío', async () => {
    start()
    write(100)
    write(200, 1)
    expect(store.getState().phase).toBe('saving')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(batches.map((batch) => batch.length)).toEqual([2])
    expect(store.getState()).toMatchObject({ phase: 'saved', sync: { dirty: new Map() } })
  })

  it('quien escribe sin parar también queda guardado', async () => {
    start()
    for (let index = 0; index < 12; index += 1) {
      write(index + 1, index)
      await vi.advanceTimersByTimeAsync(400)
    }
    expect(batches.length).toBeGreaterThanOrEqual(2)
  })

  it('volver al valor guardado antes de enviar no envía nada', async () => {
    start()
    write(100)
    store.undo()
    expect(store.getState().phase).toBe('saved')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(batches).toEqual([])
  })

  it('sin conexión se queda en el equipo y se intenta de nuevo', async () => {
    start()
    answer = () => Promise.reject(new TypeError('Failed to fetch'))
    write(100)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(store.getState()).toMatchObject({ phase: 'offline', draftKept: true })
    answer = saved
    await vi.advanceTimersByTimeAsync(6_000)
    expect(store.getState().phase).toBe('saved')
    expect(batches).toHaveLength(2)
    expect(batches[1]).toEqual(batches[0])
  })

  it('un rechazo no insiste solo', async () => {
    const autosave = start()
    answer = () => Promise.reject(new Error('cerrado'))
    write(100)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(batches).toHaveLength(1)
    expect(store.getState()).toMatchObject({ phase: 'failed', failure: 'cerrado' })
    answer = saved
    autosave.flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(store.getState().phase).toBe('saved')
  })

  it('lo de filas que ya no están se cuenta y no se pierde', () => {
    const storage = device()
    createDraftStore('plan', storage, '0').write([change('borrada', 5), change('a', 7)])
    drafts = createDraftStore('plan', storage, '1')
    expect(start().adoptDrafts()).toEqual({ restored: 1, orphaned: 1 })
    expect(createDraftStore('plan', storage, '2').adopt()).toContainEqual(change('borrada', 5))
  })

  it('al salir envía lo que falta', async () => {
    const autosave = start()
    write(100)
    autosave.stop()
    await vi.advanceTimersByTimeAsync(0)
    expect(batches).toHaveLength(1)
  })
})
