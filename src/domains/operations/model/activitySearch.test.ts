import { describe, expect, it } from 'vitest'
import { matcherOf } from './activitySearch.ts'

describe('la búsqueda en el plan', () => {
  const text = 'dem-01 difundir estadisticas del regimen laboral 100% informe_final'
  it.each([
    ['régimen ESTADÍSTICAS', true],
    ['laboral  dem', true],
    ['estad', true],
    ['régimen minero', false],
    ['100%', true],
    ['1%0', false],
    ['informe_final', true],
    ['informe-final', false],
    ['   ', true],
  ])('«%s»: %s', (typed, found) => {
    expect(matcherOf(typed)(text)).toBe(found)
  })
})
