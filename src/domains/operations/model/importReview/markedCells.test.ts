import { describe, expect, it } from 'vitest'
import { issue } from '../planImport/issue.ts'
import { markedCells } from './markedCells.ts'

const months = ['8%', '8%', '', '9%', '', '', '8%', '', '25', '', '', '8%']
const texts = ['Gestión', 'Atender  casos', 'Registro']
const shown = (rule: 'months.sum' | 'months.notANumber' | 'row.cutText', field: string, original: string | null) =>
  issue(rule, 'Duda.', { field, original })
const from = (start: number): number[] => months.map((_, index) => start + index)

describe('celdas de la fila que señala una duda', () => {
  it.each([
    ['los meses al final de la fila', [...texts, ...months], from(3)],
    ['los meses antes de un total', [...texts, ...months, '100%'], from(3)],
    ['los meses al principio', [...months, ...texts], from(0)],
  ])('%s', (_, cells, marked) => {
    expect(markedCells(cells, shown('months.sum', 'months', months.join(' | ')))).toEqual(marked)
  })

  it('trece valores se señalan los trece', () => {
    const thirteen = [...months, '4%']
    const marked = markedCells([...texts, ...thirteen], shown('months.sum', 'months', thirteen.join(' | ')))
    expect(marked).toEqual([...from(3), 15])
  })

  it('un total que no coincide es su celda', () => {
    expect(markedCells([...texts, ...months, '90%'], shown('months.sum', 'months', '90%'))).toEqual([15])
  })

  it('sin texto que buscar, las doce últimas', () => {
    expect(markedCells([...texts, ...months], shown('months.sum', 'months', null))).toEqual(from(3))
  })

  it('un mes es la celda con su texto, también antes de un total', () => {
    const doubt = shown('months.notANumber', 'months.9', '25')
    expect(markedCells([...texts, ...months], doubt)).toEqual([11])
    expect(markedCells([...texts, ...months, '25'], doubt)).toEqual([11])
  })

  it('un texto es la celda que lo dice', () => {
    expect(markedCells([...texts, ...months], shown('row.cutText', 'activity', 'Atender casos'))).toEqual([1])
    expect(markedCells([...texts, ...months], shown('row.cutText', 'activity', ''))).toEqual([])
  })
})
