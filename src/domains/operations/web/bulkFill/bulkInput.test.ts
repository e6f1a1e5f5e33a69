import { describe, expect, it } from 'vitest'
import { type BulkForm, readForm, readWeight } from './bulkInput.ts'

const form: BulkForm = {
  unidad: undefined,
  texto: '',
  linea: undefined,
  ver: 'all',
  dato: 'modality',
  value: 'permanent',
  replace: false,
}
const links = [
  { id: 'l1', label: '1.1 Servir', detail: 'línea', kind: 'line' as const },
  { id: 'p1', label: 'Compras', detail: 'proceso', kind: 'process' as const },
]

describe('formulario de llenar en bloque', () => {
  it.each([
    ['12', 1200],
    ['8.33', 833],
    ['8,3', 830],
    ['100', 10_000],
    ['0', undefined],
    ['100.01', undefined],
    ['8.333', undefined],
    ['ocho', undefined],
    ['', undefined],
  ])('el peso «%s» se lee como %s', (text, weight) => {
    expect(readWeight(text)).toBe(weight)
  })

  it('sin filtro toma todo el plan; lo escrito en el filtro pasa entero', () => {
    expect(readForm('2026', form, links)).toEqual({
      year: '2026',
      filter: {},
      set: { modality: 'permanent' },
      replace: false,
    })
    const narrow = { ...form, unidad: 'u1', texto: 'ferias', linea: 'p1', ver: 'process' as const }
    expect(readForm('2026', narrow, links)?.filter).toEqual({
      unitIds: ['u1'],
      text: 'ferias',
      classifications: ['process'],
      processIds: ['p1'],
    })
  })

  it('una línea o un proceso se vincula según lo que es; un valor que no está no se envía', () => {
    expect(readForm('2026', { ...form, dato: 'link', value: 'l1' }, links)?.set).toEqual({ link: { lineId: 'l1' } })
    expect(readForm('2026', { ...form, dato: 'link', value: 'p1' }, links)?.set).toEqual({ link: { processId: 'p1' } })
    expect(readForm('2026', { ...form, dato: 'link', value: 'zz' }, links)).toBeUndefined()
    expect(readForm('2026', { ...form, value: '' }, links)).toBeUndefined()
  })
})
