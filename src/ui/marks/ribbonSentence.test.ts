import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthList, ribbonSentence } from './ribbonSentence.ts'
import { STATUS_KINDS } from './statusKind.ts'

describe('la cinta dicha en una frase', () => {
  it('junta los meses seguidos con el mismo estado', () => {
    expect(ribbonSentence(['onTrack', 'onTrack', 'late', 'notScheduled'])).toBe(
      'enero a febrero en meta; marzo atrasada; abril no programada',
    )
  })

  it('usa las palabras de la institución cuando se las dan', () => {
    expect(ribbonSentence(['noReport'], { noReport: 'Sin informe' })).toBe('enero sin informe')
  })

  it('nunca repite el mismo estado en dos tramos seguidos ni pasa de doce meses', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STATUS_KINDS), { maxLength: 15 }), (cells) => {
        const runs = ribbonSentence(cells).split('; ').filter(Boolean)
        const changes = cells.slice(0, 12).filter((kind, at) => kind !== cells[at - 1]).length
        expect(runs).toHaveLength(changes)
      }),
    )
  })

  it('nombra los meses pico en orden', () => {
    expect(monthList([11, 2, 5])).toBe('marzo, junio y diciembre')
    expect(monthList([5])).toBe('junio')
    expect(monthList([])).toBe('')
  })
})
