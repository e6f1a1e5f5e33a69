import { describe, expect, it } from 'vitest'
import { matchingItems } from './Combobox.tsx'

const items = [
  { id: '1', label: 'Concepción', detail: 'Zona costera' },
  { id: '2', label: 'San Andrés' },
  { id: '3', label: 'Costa Rica' },
]

describe('opciones que coinciden con lo escrito', () => {
  it.each([
    ['concepcion', ['1']],
    ['ANDRES san', ['2']],
    ['cost', ['1', '3']],
    ['  ', ['1', '2', '3']],
    ['nada', []],
  ])('«%s» encuentra %j, sin tildes ni mayúsculas y en cualquier orden', (query, ids) => {
    expect(matchingItems(items, query).map((item) => item.id)).toEqual(ids)
  })
})
