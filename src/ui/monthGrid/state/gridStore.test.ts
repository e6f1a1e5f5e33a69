import { describe, expect, it } from 'vitest'
import { editOf } from '../engine/cells.ts'
import { selectCell } from '../engine/selection.ts'
import type { GridRow, Share } from '../types.ts'
import { activeRow, monthsOf, shareOf } from './gridState.ts'
import { GridStore } from './gridStore.ts'

const year = (first: Share): Share[] => [first, ...Array<Share>(11).fill(null)]
const row = (id: string, first: Share): GridRow => ({
  id,
  code: id,
  name: id,
  groupId: null,
  months: year(first),
  editable: true,
})

function storeOf(...rows: GridRow[]): GridStore {
  const store = new GridStore()
  store.setRows(rows, null)
  return store
}
function write(store: GridStore, rowId: string, value: Share): void {
  const months = monthsOf(store.getState(), rowId)
  store.commit('type', [editOf({ id: rowId, editable: true, months }, 0, value)])
}
const january = (store: GridStore, rowId: string): Share => shareOf(store.getState(), rowId, 1)

describe('filas que llegan de nuevo', () => {
  it('las mismas filas por otra razón no devuelven un valor viejo', () => {
    const store = storeOf(row('a', 100))
    write(store, 'a', 200)
    store.beginSend()
    store.acknowledge([], new Date(0))
    store.setRows([{ ...row('a', 100), name: 'otro nombre', months: year(100) }], null)
    expect(january(store, 'a')).toBe(200)
  })

  it('un valor nuevo entra donde nadie escribe, y no pisa lo que falta guardar', () => {
    const store = storeOf(row('a', 100), row('b', 100))
    write(store, 'a', 200)
    store.setRows([row('a', 700), row('b', 700)], null)
    expect([january(store, 'a'), january(store, 'b')]).toEqual([200, 700])
    expect([...store.getState().sync.dirty.values()]).toMatchObject([{ expected: 100, value: 200 }])
  })

  it('un filtro conserva la fila activa y la carga habla de lo que se ve', () => {
    const store = storeOf(row('a', 100), row('b', 100), row('c', 100))
    store.select(selectCell({ row: 2, col: 4 }))
    store.setRows(store.getState().all, new Set(['b', 'c']))
    expect(activeRow(store.getState())?.id).toBe('c')
    expect(store.getState().selection.active).toEqual({ row: 1, col: 4 })
    expect(store.getState().load[0]).toEqual({ count: 2, sum: 200 })
  })
})

describe('avisos a la página', () => {
  it('cada acto dice qué filas cambiaron, también al deshacer', () => {
    const store = storeOf(row('a', 100))
    const told: (Share | undefined)[] = []
    store.onRowsChanged = (rows) => told.push(rows[0]?.months[0])
    write(store, 'a', 200)
    write(store, 'a', 200)
    store.undo()
    store.redo()
    expect(told).toEqual([200, 100, 200])
  })

  it('dejar el otro es un paso que también se deshace', () => {
    const store = storeOf(row('a', 100))
    write(store, 'a', 200)
    store.beginSend()
    store.acknowledge([{ rowId: 'a', month: 1, expected: 100, theirs: 900 }], new Date(0))
    store.takeTheirs([...store.getState().sync.conflicts.keys()])
    expect(january(store, 'a')).toBe(900)
    expect(store.getState().sync.dirty.size).toBe(0)
    store.undo()
    expect([...store.getState().sync.dirty.values()]).toEqual([{ rowId: 'a', month: 1, expected: 900, value: 200 }])
  })

  it('lo recuperado del equipo se ve y se debe, con lo que se esperaba entonces', () => {
    const store = storeOf(row('a', 700), row('b', 300))
    const restored = store.restore([
      { rowId: 'a', month: 1, expected: 100, value: 200 },
      { rowId: 'b', month: 1, expected: 100, value: 300 },
    ])
    expect(restored).toBe(1)
    expect(january(store, 'a')).toBe(200)
    expect([...store.getState().sync.dirty.values()]).toEqual([{ rowId: 'a', month: 1, expected: 100, value: 200 }])
  })
})
