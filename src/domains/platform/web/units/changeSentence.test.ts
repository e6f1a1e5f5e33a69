import { describe, expect, it } from 'vitest'
import { changeSentence, type UnitDraft } from './changeSentence.ts'

const before: UnitDraft = { code: 'ORN', name: 'Oficina Norte', kind: 'regional', parentId: 'd', department: null }
const say = (change: Partial<UnitDraft>, from = '2026-07-01'): string =>
  changeSentence(before, { ...before, ...change }, from, (id) => `Unidad ${id}`)

describe('la frase que anuncia un cambio de unidad', () => {
  it.each<[string, Partial<UnitDraft>, string]>([
    [
      'un nombre nuevo',
      { name: 'Oficina Regional Norte' },
      '«Oficina Norte» pasará a llamarse «Oficina Regional Norte»',
    ],
    ['otro lugar', { parentId: 'x' }, 'pasará a depender de Unidad x'],
    ['lo alto del árbol', { parentId: null }, 'pasará a lo alto del árbol'],
    ['otro tipo', { kind: 'central' }, 'será de tipo central'],
    ['un departamento', { department: 'x' }, 'estará en el departamento de Unidad x'],
    ['otro código', { code: 'ORX' }, 'tendrá el código ORX'],
  ])('dice %s y desde cuándo', (_title, change, part) => {
    expect(say(change)).toBe(`Desde el 1 de julio de 2026: ${part}. Hasta el día anterior todo se verá como estaba.`)
  })

  it.each<[string, Partial<UnitDraft>, string]>([
    ['sin cambios', {}, '2026-07-01'],
    ['sin fecha', { name: 'Otra' }, ''],
    ['con el nombre en blanco', { name: ' ' }, '2026-07-01'],
  ])('%s dice que nada cambia', (_title, change, from) => {
    expect(say(change, from)).toBe('Todavía no cambia nada.')
  })
})
