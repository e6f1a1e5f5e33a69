import { describe, expect, it } from 'vitest'
import { evenWeights, parseDecisionDraft, readWeights } from './weightDraft.ts'

const units = ['u1', 'u2', 'u3']

describe('los pesos que alguien escribe', () => {
  it('se leen con coma o punto y suman lo escrito', () => {
    expect(readWeights({ u1: '33,34', u2: '33.33 %', u3: '33.33' }, units, 'es-SV')).toEqual({
      weights: [
        { unitId: 'u1', weightBp: 3334 },
        { unitId: 'u2', weightBp: 3333 },
        { unitId: 'u3', weightBp: 3333 },
      ],
      ...{ wrong: [], sumBp: 10_000 },
    })
  })

  it.each(['', '0', '-5', 'mucho', '100.01'])('«%s» no es un peso', (text) => {
    expect(readWeights({ u1: '50', u2: text, u3: '50' }, units, 'es-SV')).toMatchObject({
      wrong: ['u2'],
      sumBp: 10_000,
    })
  })

  it('vuelven después de recargar como se escribieron; lo que no es una decisión no vuelve', () => {
    const typed = { fromDay: '2025-07-01', weights: { u1: '33,3', u2: '' }, reason: 'Así' }
    expect(parseDecisionDraft(JSON.parse(JSON.stringify(typed)))).toEqual(typed)
    expect(parseDecisionDraft({ ...typed, weights: ['33'] })).toBeUndefined()
  })

  it.each([1, 3, 7, 30])('repartidos entre %i unidades suman 100 exactos', (count) => {
    const even = evenWeights(Array.from({ length: count }, (_, at) => `u${at}`))
    expect(even.reduce((sum, { weightBp }) => sum + weightBp, 0)).toBe(10_000)
  })
})
