import { describe, expect, it } from 'vitest'
import { settleCells } from './monthCells.ts'

const row = [800, null, ...Array(10).fill(null)]
const settle = (expected: number | null, value: number | null, month = 1) =>
  settleCells([{ activityId: 'a', month, expected, value }], () => row)

describe('guardar celdas', () => {
  it('con el valor que se creía, la celda cambia', () => {
    const { changes, conflicts, saved } = settle(800, 900)
    expect(changes).toEqual([{ activityId: 'a', field: 'months', before: row, after: [900, ...row.slice(1)] }])
    expect([conflicts, saved]).toEqual([[], 1])
  })

  it('si otra persona escribió otro valor, es un conflicto y no cambia nada', () => {
    expect(settle(700, 900)).toEqual({
      changes: [],
      conflicts: [{ activityId: 'a', month: 1, expected: 700, theirs: 800 }],
      saved: 0,
    })
  })

  it('si ya tiene el valor que se quería, no hay nada que guardar ni conflicto', () => {
    expect(settle(700, 800)).toEqual({ changes: [], conflicts: [], saved: 1 })
  })

  it('vacío y cero no son lo mismo', () => {
    expect(settle(0, 500, 2).conflicts).toHaveLength(1)
    expect(settle(null, 0, 2).changes).toHaveLength(1)
  })

  it('varias celdas de una fila son un solo cambio', () => {
    const cells = [1, 2, 3].map((month) => ({
      activityId: 'a',
      month,
      expected: month === 1 ? 800 : null,
      value: month,
    }))
    expect(settleCells(cells, () => row).changes).toMatchObject([{ after: [1, 2, 3, ...Array(9).fill(null)] }])
  })
})
