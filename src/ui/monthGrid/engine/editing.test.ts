import { describe, expect, it } from 'vitest'
import type { Share } from '../types.ts'
import { applyEdits, clearRange, type EngineRow } from './cells.ts'
import { dragTarget, planFill, planFillDown, planFillRight } from './fill.ts'
import { planPaste } from './paste.ts'

const year = (...shares: Share[]): Share[] => [...shares, ...Array<Share>(12 - shares.length).fill(null)]
const rows: EngineRow[] = [
  { id: 'a', editable: true, months: year(100, 200, 300) },
  { id: 'b', editable: true, months: year(400) },
  { id: 'c', editable: false, months: year(500) },
  { id: 'd', editable: true, months: year() },
]
const range = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right })
const written = (edits: readonly { rowId: string; month: number; after: Share }[]): string[] =>
  edits.map((edit) => `${edit.rowId}${edit.month}=${edit.after}`)

describe('pegar', () => {
  it('un bloque se escribe desde la esquina; vacío borra y cero es cero', () => {
    const plan = planPaste(
      rows,
      range(0, 0, 0, 0),
      [
        ['8%', '', '0'],
        ['9', '9,5', '10'],
      ],
      'es-SV',
    )
    expect(written(plan.edits)).toEqual(['a1=800', 'a2=null', 'a3=0', 'b1=900', 'b2=950', 'b3=1000'])
    expect(plan).toMatchObject({ written: 6, readOnly: 0, outside: 0, range: range(0, 0, 1, 2) })
  })

  it('lo que no es número se deja como estaba y se nombra', () => {
    const plan = planPaste(rows, range(0, 0, 0, 0), [['Ene', '8']], 'es-SV')
    expect(written(plan.edits)).toEqual(['a2=800'])
    expect(plan.rejected).toEqual([{ rowId: 'a', month: 1, text: 'Ene' }])
  })

  it('cuenta lo que cae fuera y en filas de solo lectura', () => {
    const plan = planPaste(
      rows,
      range(2, 10, 2, 10),
      [
        ['1', '2', '3'],
        ['4', '5', '6'],
        ['7', '8', '9'],
      ],
      'es-SV',
    )
    expect(written(plan.edits)).toEqual(['d11=400', 'd12=500'])
    expect(plan).toMatchObject({ written: 2, readOnly: 2, outside: 5, range: range(2, 10, 3, 11) })
  })

  it('un valor llena toda la selección y un bloque se repite las veces que cabe', () => {
    expect(planPaste(rows, range(0, 0, 1, 2), [['5']], 'es-SV').written).toBe(6)
    const plan = planPaste(rows, range(0, 4, 1, 7), [['1', '2']], 'es-SV')
    expect(written(plan.edits).slice(0, 4)).toEqual(['a5=100', 'a6=200', 'a7=100', 'a8=200'])
  })

  it('una fila más corta que las otras no borra lo que no trae', () => {
    expect(written(planPaste(rows, range(0, 0, 0, 0), [['7', '7', '7'], ['7']], 'es-SV').edits)).not.toContain(
      'b2=null',
    )
  })

  it('un portapapeles vacío no hace nada', () => {
    expect(planPaste(rows, range(0, 0, 0, 0), [], 'es-SV').written).toBe(0)
  })
})

describe('llenar y borrar', () => {
  it('Ctrl+D repite la primera fila; con una sola fila copia la de arriba', () => {
    expect(written(planFillDown(rows, range(0, 0, 1, 1)).edits)).toEqual(['b1=100', 'b2=200'])
    expect(written(planFillDown(rows, range(1, 2, 1, 2)).edits)).toEqual(['b3=300'])
    expect(planFillDown(rows, range(0, 0, 0, 3)).edits).toEqual([])
  })

  it('Ctrl+R repite la primera columna; con una sola copia la de la izquierda', () => {
    expect(written(planFillRight(rows, range(0, 0, 0, 2)).edits)).toEqual(['a2=100', 'a3=100'])
    expect(written(planFillRight(rows, range(1, 1, 1, 1)).edits)).toEqual(['b2=400'])
  })

  it('arrastrar el tirador repite el patrón y respeta las filas de solo lectura', () => {
    const plan = planFill(rows, range(0, 0, 1, 0), range(0, 0, 3, 0))
    expect(written(plan.edits)).toEqual(['d1=400'])
    expect(plan.readOnly).toBe(1)
    expect(written(planFill(rows, range(0, 1, 0, 2), range(0, 0, 0, 4)).edits)).toEqual(['a1=300', 'a4=200', 'a5=300'])
  })

  it('el arrastre sigue un solo eje', () => {
    expect(dragTarget(range(1, 1, 2, 2), { row: 4, col: 3 })).toEqual(range(1, 1, 4, 2))
    expect(dragTarget(range(1, 1, 2, 2), { row: 2, col: 0 })).toEqual(range(1, 0, 2, 2))
    expect(dragTarget(range(1, 1, 2, 2), { row: 1, col: 1 })).toEqual(range(1, 1, 2, 2))
  })

  it('borrar deja vacío, no cero, y cuenta lo que no se pudo', () => {
    const cleared = clearRange(rows, range(0, 0, 2, 0))
    expect(written(cleared.edits)).toEqual(['a1=null', 'b1=null'])
    expect(cleared.readOnly).toBe(1)
  })

  it('las filas que nadie toca conservan su identidad', () => {
    const values = new Map(rows.map((row) => [row.id, row.months]))
    const next = applyEdits(values, [{ rowId: 'a', month: 1, before: 100, after: 900 }])
    expect(next.get('a')?.[0]).toBe(900)
    expect(next.get('b')).toBe(values.get('b'))
    expect(values.get('a')?.[0]).toBe(100)
  })
})
