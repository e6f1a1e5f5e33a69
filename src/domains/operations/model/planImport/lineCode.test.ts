import { describe, expect, it } from 'vitest'
import { readLineCode } from './lineCode.ts'

describe('el código de una línea estratégica', () => {
  it.each([
    ['3.1 Promover el diálogo', '3.1'],
    ['LE 3.1 Promover el diálogo', '3.1'],
    ['L.E. 3.1 Promover el diálogo', '3.1'],
    ['LE3.1 Promover el diálogo', '3.1'],
    ['LE-3.1 Promover el diálogo', '3.1'],
    ['LE_3.1: Promover el diálogo', '3.1'],
    ['Línea N.º 3.1 Promover el diálogo', '3.1'],
    ['Línea #3.1 Promover el diálogo', '3.1'],
    ['3.1. Promover el diálogo', '3.1'],
    ['3.1) Promover el diálogo', '3.1'],
    ['3.1- Promover el diálogo', '3.1'],
    ['(3.1) Promover el diálogo', '3.1'],
    ['OE3-L1 Promover el diálogo', '3.1'],
    ['OE 3 - L 1: Promover el diálogo', '3.1'],
    ['OE3.L1 Promover el diálogo', '3.1'],
    ['E3.A1 Promover el diálogo', null],
    ['Línea 3.1: Promover el diálogo', '3.1'],
    ['10.3 Fortalecer la transparencia', '10.3'],
    ['3.1.2 Promover el diálogo', '3.1.2'],
    ['Promover el diálogo 3.1', null],
    ['2.5% de los trámites', null],
    ['2020-2024 Plan estratégico', null],
    ['3. Promover el diálogo', null],
    ['1.250,00', null],
    ['', null],
  ])('«%s» → %s', (written, expected) => {
    expect(readLineCode(written).code).toBe(expected)
  })

  it('el texto sin código permite comparar líneas', () => {
    const texts = ['LE 3.1 Promover el Diálogo', '3.1. promover el dialogo', 'Promover el diálogo'].map(
      (text) => readLineCode(text).text,
    )
    expect(new Set(texts).size).toBe(1)
  })
})
