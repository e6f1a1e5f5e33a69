import { describe, expect, it } from 'vitest'
import { draftOfRegister, parseRegisterDraft, type RegisterDraft, readRegisterDraft } from './registerDraft.ts'

const whole: RegisterDraft = {
  ...{ unitId: 'u', name: 'Intermediación', place: 'SIRELA', periodicity: 'continuous' },
  fields: [
    { name: ' Documento ', kind: 'personKey' },
    { name: '', kind: '' },
  ],
  ...{ status: 'inUse', revision: 3 },
}

describe('lo que se escribe de un registro', () => {
  it('las columnas sin nombre no cuentan y los nombres van sin espacios alrededor', () => {
    const { fields: _fields, ...rest } = whole
    expect(readRegisterDraft(whole)).toEqual({
      register: { ...rest, fields: [{ name: 'Documento', kind: 'personKey' }] },
    })
  })

  it.each<[string, Partial<RegisterDraft>, string[]]>([
    ['sin nombre', { name: ' ' }, ['name']],
    ['sin unidad', { unitId: null }, ['unit']],
    ['sin lugar', { place: 'x' }, ['place']],
    ['sin columnas', { fields: [] }, ['columns']],
    ['con una columna que no se sabe qué es', { fields: [{ name: 'Sexo', kind: '' }] }, ['columns']],
  ])('%s: se dice qué falta', (_title, change, faults) => {
    expect(readRegisterDraft({ ...whole, ...change })).toEqual({ faults })
  })

  it('uno nuevo empieza en la única unidad que la persona lleva, y se recupera tal como quedó', () => {
    const draft = draftOfRegister(null, [{ id: 'u' }])
    expect(draft).toMatchObject({ unitId: 'u', revision: 0, fields: [{ name: '' }, { name: '' }] })
    expect(draftOfRegister(null, [{ id: 'u' }, { id: 'v' }]).unitId).toBeNull()
    expect(parseRegisterDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft)
    expect(parseRegisterDraft({ name: 'otra cosa' })).toBeUndefined()
  })
})
