import { describe, expect, it } from 'vitest'
import { keptUnitForm } from './unitFormDraft.ts'

const before = {
  code: 'ONO',
  name: 'Oficina del Norte',
  kind: 'departamental' as const,
  parentId: 'u1',
  department: null,
}
const typed = { unit: { ...before, name: 'Oficina Regional' }, from: '2026-07-01', reason: 'Decreto', before }
const initial = { unit: before, from: '2026-06-01', reason: '', before }

describe('lo escrito en un formulario de una unidad', () => {
  it('vuelve tal como estaba', () => {
    expect(keptUnitForm('change', initial, typed)).toEqual(typed)
    expect(keptUnitForm('close', { from: '2026-06-01' }, { from: '2026-07-01' })).toEqual({ from: '2026-07-01' })
    const merge = { from: '2026-07-01', successorId: 'u2' }
    expect(keptUnitForm('merge', { from: '2026-06-01', successorId: null }, merge)).toEqual(merge)
    const { unit, from } = typed
    expect(keptUnitForm('open', { unit: before, from }, { unit, from })).toEqual({ unit, from })
  })

  it('no vuelve si otra persona cambió la unidad entre tanto, ni si ya no cabe en el formulario', () => {
    const now = { ...before, code: 'NOR' }
    expect(keptUnitForm('change', { ...initial, unit: now, before: now }, typed)).toBeUndefined()
    expect(keptUnitForm('close', { from: '' }, { day: '2026-07-01' })).toBeUndefined()
    expect(keptUnitForm('open', { unit: before, from: '' }, null)).toBeUndefined()
  })
})
