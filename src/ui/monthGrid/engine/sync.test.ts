import { describe, expect, it } from 'vitest'
import type { CellEdit, Share } from '../types.ts'
import { EMPTY_HISTORY, record, redo, undo } from './history.ts'
import { acknowledge, beginSend, EMPTY_SYNC, editsToTheirs, failSend, keepMine, noteEdits, type Sync } from './sync.ts'

const edit = (before: Share, after: Share, rowId = 'a'): CellEdit => ({ rowId, month: 1, before, after })
const owed = (sync: Sync): string[] => [...sync.dirty.values()].map((c) => `${c.rowId}:${c.expected}>${c.value}`)
const theirs = (value: Share) => [{ rowId: 'a', month: 1 as const, expected: 100, theirs: value }]
const sent = beginSend(noteEdits(EMPTY_SYNC, [edit(100, 200)]))

describe('lo que falta guardar', () => {
  it('varias ediciones de una celda son un cambio, y volver al valor guardado es ninguno', () => {
    const sync = noteEdits(noteEdits(EMPTY_SYNC, [edit(100, 200)]), [edit(200, 300)])
    expect(owed(sync)).toEqual(['a:100>300'])
    expect(owed(noteEdits(sync, [edit(300, 100)]))).toEqual([])
  })

  it('el valor que se esperaba vacío sigue siendo vacío, no cero', () => {
    expect(owed(noteEdits(noteEdits(EMPTY_SYNC, [edit(null, 0)]), [edit(0, 5)]))).toEqual(['a:null>5'])
  })

  it('una edición hecha mientras se guarda sale después, sobre lo que se acaba de guardar', () => {
    const later = acknowledge(noteEdits(sent, [edit(200, 300)]), [])
    expect(owed(later)).toEqual(['a:200>300'])
    expect(beginSend(later).sending.size).toBe(1)
  })

  it('deshacer mientras se guarda también se guarda', () => {
    expect(owed(acknowledge(noteEdits(sent, [edit(200, 100)]), []))).toEqual(['a:200>100'])
  })

  it('hay un solo envío a la vez', () => {
    const more = noteEdits(sent, [edit(1, 2, 'b')])
    expect(beginSend(more)).toBe(more)
  })

  it('si el envío falla nada se pierde y se espera lo mismo', () => {
    expect(owed(beginSend(failSend(sent)))).toEqual(['a:100>200'])
  })
})

describe('conflictos', () => {
  const conflicted = acknowledge(sent, theirs(900))

  it('la celda espera a una persona: no sale sola', () => {
    expect([...conflicted.conflicts.values()]).toEqual(theirs(900))
    expect(beginSend(conflicted).sending.size).toBe(0)
  })

  it('usar el mío sale esperando el valor del otro', () => {
    const kept = keepMine(conflicted, [...conflicted.conflicts.keys()])
    expect([...beginSend(kept).sending.values()]).toEqual([{ rowId: 'a', month: 1, expected: 900, value: 200 }])
  })

  it('dejar el otro no deja nada por guardar', () => {
    const edits = editsToTheirs(conflicted, [...conflicted.conflicts.keys()])
    expect(edits).toEqual([edit(200, 900)])
    expect(noteEdits(conflicted, edits)).toEqual(EMPTY_SYNC)
  })

  it('si el otro valor es el nuestro no hay conflicto: la respuesta se perdió en el camino', () => {
    expect(acknowledge(sent, theirs(200))).toEqual(EMPTY_SYNC)
    const edited = acknowledge(noteEdits(sent, [edit(200, 300)]), theirs(200))
    expect(edited.conflicts.size).toBe(0)
    expect(owed(edited)).toEqual(['a:200>300'])
  })
})

describe('deshacer y rehacer', () => {
  const group = { kind: 'paste', edits: [edit(null, 100), edit(5, 6, 'b')] } as const

  it('un pegado se deshace entero y se rehace entero', () => {
    const values: Record<string, Share> = { a: 100, b: 6 }
    const back = undo(record(EMPTY_HISTORY, group), (rowId) => values[rowId] ?? null)
    expect(back?.edits).toEqual([edit(100, null), edit(6, 5, 'b')])
    const again = redo(back!.history, (rowId) => ({ b: 5 })[rowId as 'b'] ?? null)
    expect(again?.edits).toEqual(group.edits)
    expect(again?.history.done).toEqual([group])
  })

  it('no pisa la celda que otra persona cambió después', () => {
    const step = undo(record(EMPTY_HISTORY, group), (rowId) => (rowId === 'a' ? 777 : 6))
    expect(step).toMatchObject({ edits: [edit(6, 5, 'b')], skipped: 1 })
  })

  it('una edición nueva olvida lo deshecho; sin nada que deshacer no pasa nada', () => {
    const back = undo(record(EMPTY_HISTORY, group), () => 100)
    expect(record(back!.history, group).undone).toEqual([])
    expect(undo(EMPTY_HISTORY, () => null)).toBeNull()
    expect(redo(EMPTY_HISTORY, () => null)).toBeNull()
  })
})
