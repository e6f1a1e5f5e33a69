import { expect, it } from 'vitest'
import { GROUP_HEIGHT, layOut, ROW_HEIGHT } from './layout.ts'
import type { GridRow } from './types.ts'

const row = (id: string, groupId: string | null): GridRow => ({
  id,
  code: id,
  name: id,
  groupId,
  months: [],
  editable: true,
})
const groups = [{ id: 'g', code: '5.1', name: 'Comités' }]

it('cada grupo se anuncia una vez y las filas sin grupo tienen su propio título', () => {
  const layout = layOut([row('a', 'g'), row('b', 'g'), row('c', null)], groups, 'Sin grupo')
  expect(layout.items.map((item) => (item.kind === 'group' ? item.name : item.id))).toEqual([
    'Comités',
    'a',
    'b',
    'Sin grupo',
    'c',
  ])
  expect(layout.itemOfRow).toEqual([1, 2, 4])
  expect(layout.tops[2]).toBe(2 * GROUP_HEIGHT + 2 * ROW_HEIGHT)
  expect(layout.height).toBe(2 * GROUP_HEIGHT + 3 * ROW_HEIGHT)
})

it('sin grupos no hay títulos', () => {
  expect(layOut([row('a', null)], [], 'Sin grupo').items).toHaveLength(1)
})
