import { describe, expect, it } from 'vitest'
import { clampSelection, extendTo, move, rangeOf, type Selection, selectCell, selectRange, step } from './selection.ts'

const at = (selection: Selection): string => `${selection.active.row},${selection.active.col}`

describe('mover la selección', () => {
  it.each([
    [{ row: 0, col: 1 }, '2,4'],
    [{ row: -1, col: 0 }, '1,3'],
    [{ row: -9, col: 0 }, '0,3'],
    [{ row: Number.POSITIVE_INFINITY, col: 0 }, '9,3'],
    [{ row: 0, col: Number.POSITIVE_INFINITY }, '2,11'],
    [{ row: Number.NEGATIVE_INFINITY, col: Number.NEGATIVE_INFINITY }, '0,0'],
  ])('%j no se sale de la cuadrícula', (by, expected) => {
    expect(at(move(selectCell({ row: 2, col: 3 }), by, false, 10))).toBe(expected)
  })

  it('con mayúsculas crece el rango y la celda activa se queda', () => {
    const range = move(
      move(selectCell({ row: 2, col: 3 }), { row: 2, col: 0 }, true, 10),
      { row: 0, col: -2 },
      true,
      10,
    )
    expect(rangeOf(range)).toEqual({ top: 2, bottom: 4, left: 1, right: 3 })
    expect(at(range)).toBe('2,3')
  })

  it('Intro después de varias tabulaciones vuelve a la columna donde empezaron', () => {
    let selection = selectCell({ row: 0, col: 2 })
    for (const way of ['right', 'right', 'down'] as const) selection = step(selection, way, false, 10)
    expect(at(selection)).toBe('1,2')
  })

  it('dentro de un rango Intro y Tab lo recorren y al final vuelven al principio', () => {
    let selection = selectRange({ top: 1, left: 1, bottom: 2, right: 2 })
    const walk = (way: 'down' | 'right'): string[] =>
      [1, 2, 3, 4].map(() => {
        selection = step(selection, way, false, 10)
        return at(selection)
      })
    expect(walk('down')).toEqual(['2,1', '1,2', '2,2', '1,1'])
    expect(walk('right')).toEqual(['1,2', '2,1', '2,2', '1,1'])
    expect(at(step(selection, 'right', true, 10))).toBe('2,2')
  })

  it('cuando un filtro quita filas la selección vuelve adentro', () => {
    const selection = extendTo(selectCell({ row: 8, col: 0 }), { row: 9, col: 3 })
    expect(rangeOf(clampSelection(selection, 3))).toEqual({ top: 2, bottom: 2, left: 0, right: 3 })
    expect(at(clampSelection(selection, 0))).toBe('0,0')
  })
})
