import { expect, it } from 'vitest'
import { readValues, writeValues } from './valueLines.ts'

it.each([
  [
    'Respeto: escuchamos\n\nOrden',
    [
      { name: 'Respeto', text: 'escuchamos' },
      { name: 'Orden', text: '' },
    ],
  ],
  ['  Plazo :  a las 8:00 ', [{ name: 'Plazo', text: 'a las 8:00' }]],
  [': sin nombre', [{ name: '', text: 'sin nombre' }]],
  ['', []],
])('%j se lee como valores', (text, values) => {
  expect(readValues(text)).toEqual(values)
})

it('lo que se escribe se lee igual', () => {
  const values = [
    { name: 'Respeto', text: 'a las 8:00' },
    { name: 'Orden', text: '' },
  ]
  expect(readValues(writeValues(values))).toEqual(values)
})
