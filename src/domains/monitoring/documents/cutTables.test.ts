import { describe, expect, it } from 'vitest'
import { verifiedTable } from './cutTables.ts'

const figures = { programmed: 5500, sent: 4500, validated: 4000, verified: 1250, lookedShare: 3125, distance: 3250 }
const groups = [
  { key: 'a', code: 'ONO', name: 'Oficina del Norte', figures: { ...figures, verified: 0, lookedShare: 0 } },
  { key: 'b', code: null, name: 'Oficina del Sur', figures: null },
  { key: 'c', code: 'OCE', name: 'Oficina del Centro', figures: { ...figures, validated: 0, lookedShare: null } },
]

describe('lo verificado en el corte impreso', () => {
  it('la institución primero; lo que nadie miró no se imprime como cero, ni lo que no tiene programación', () => {
    const cells = verifiedTable({ whole: figures, groups }).groups.flatMap(({ rows }) => rows.map((row) => row.cells))
    expect(cells).toMatchObject([
      { name: 'La institución', programmed: 5500, sent: 4500, validated: 4000, verified: 1250, looked: 3125 },
      { name: 'ONO Oficina del Norte', verified: 'nadie lo ha mirado', looked: 0 },
      { name: 'Oficina del Sur', programmed: 'sin programación' },
      { name: 'OCE Oficina del Centro', verified: 'nadie lo ha mirado', looked: 'nada validado' },
    ])
  })
})
